package dev.partnercenter.samples;

import dev.partnercenter.samples.connect.Stops;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** On Ctrl-C a command that wants to end in order gets some time for it; any other one ends at once. */
final class CtrlC implements Stops {
    private static final long LONGEST_SECONDS = 30;

    private final AtomicReference<@Nullable Runnable> action = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean endsInOrder;

    private CtrlC() {}

    static CtrlC watch() {
        CtrlC watch = new CtrlC();
        Runtime.getRuntime().addShutdownHook(new Thread(watch::pressed, "samples-stop"));
        return watch;
    }

    @Override
    public Registration onStop(Runnable newAction) {
        action.set(newAction);
        endsInOrder = true;
        return () -> action.set(null);
    }

    /** The command is through, and what it had to say is written. */
    void ended() {
        ended.countDown();
    }

    @SuppressWarnings("ReturnValueIgnored") // Whether it has ended in order or not: now it ends.
    private void pressed() {
        Runnable stop = action.getAndSet(null);
        if (stop != null) {
            stop.run();
        }
        if (endsInOrder) {
            try {
                ended.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
