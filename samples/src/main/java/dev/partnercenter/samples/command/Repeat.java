package dev.partnercenter.samples.command;

import dev.partnercenter.PendingResult;
import dev.partnercenter.samples.connect.Pause;
import dev.partnercenter.samples.connect.StoppedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Asks the same question again until there is an answer.
 *
 * @param patience for how long
 * @param interval how long to wait in between
 */
record Repeat(Duration patience, Duration interval, Pause pause) {
    /** Asks the real service less often, which takes minutes and counts requests. */
    static Repeat of(Duration patience, Pause pause, boolean live) {
        return new Repeat(patience, live ? Duration.ofSeconds(10) : Duration.ofMillis(250), pause);
    }

    /** {@return what came of a change; {@link PendingResult#await} does the same by the SDK's own clock} */
    <T> T untilDone(PendingResult<T> change, String stopped, String late) {
        AtomicReference<PendingResult<T>> state = new AtomicReference<>(change);
        return until(
                () -> {
                    PendingResult<T> now = state.updateAndGet(PendingResult::poll);
                    return now.isDone() ? Optional.of(now.result()) : Optional.empty();
                },
                stopped,
                late);
    }

    /**
     * {@return the answer}
     *
     * @param stopped what to say when the user ends the program
     * @param late what to say when the time is over
     */
    <T> T until(Supplier<Optional<T>> question, String stopped, String late) {
        for (Duration waited = Duration.ZERO; waited.compareTo(patience) < 0; waited = waited.plus(interval)) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            try {
                pause.sleep(interval);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoppedException(stopped);
            }
        }
        throw new StoppedException(late);
    }
}
