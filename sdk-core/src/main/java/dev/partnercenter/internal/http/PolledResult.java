package dev.partnercenter.internal.http;

import dev.partnercenter.PendingResult;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.internal.Deadline;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A change as it was when the service was last asked; how to ask is the concern of who made it. */
final class PolledResult<T> implements PendingResult<T> {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final Settings settings;
    private final CallDetails poll;
    private final @Nullable T result;
    private final @Nullable Duration wait;
    private final Supplier<PolledResult<T>> ask;

    /**
     * @param poll the call that asks, for exceptions
     * @param result what the change resulted in, or null while it is not done
     * @param wait how long the service wants to be left alone, or null
     * @param ask asks the service once
     */
    public PolledResult(
            Settings settings,
            CallDetails poll,
            @Nullable T result,
            @Nullable Duration wait,
            Supplier<PolledResult<T>> ask) {
        this.settings = settings;
        this.poll = poll;
        this.result = result;
        this.wait = wait;
        this.ask = ask;
    }

    @Override
    public boolean isDone() {
        return result != null;
    }

    @Override
    public T result() {
        if (result == null) {
            throw new IllegalStateException("the change is not done; poll or await it");
        }
        return result;
    }

    @Override
    public PendingResult<T> poll() {
        return isDone() ? this : ask.get();
    }

    @Override
    public T await(Duration timeout, Predicate<? super T> until) {
        Deadline deadline = Deadline.in(timeout, settings.time());
        PolledResult<T> state = this;
        while (true) {
            T value = state.result;
            if (value != null && until.test(value)) {
                return value;
            }
            Duration pause = state.wait == null ? INTERVAL : state.wait;
            if (pause.compareTo(deadline.remaining()) >= 0) {
                throw new DeadlineExceededException("The change was not done within " + timeout, poll, null);
            }
            pause(pause);
            state = state.ask.get();
        }
    }

    private void pause(Duration pause) {
        try {
            settings.pause(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("The thread was interrupted", poll, interrupted);
        }
        if (settings.base().isClosed()) {
            throw new ClientClosedException(poll, null);
        }
    }
}
