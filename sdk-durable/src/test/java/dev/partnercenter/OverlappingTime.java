package dev.partnercenter;

import dev.partnercenter.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A client's clock that stands still until threads sleep, which takes no time: it moves the clock to the moment at which
 * they would wake up. Threads that sleep at the same time sleep side by side, not one after the other.
 */
public final class OverlappingTime implements Time {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final BeforeSleep beforeSleep;

    /** Is told of each sleep, on the thread that is about to sleep. */
    @FunctionalInterface
    public interface BeforeSleep {
        void sleeps(Duration duration) throws InterruptedException;
    }

    public OverlappingTime(BeforeSleep beforeSleep) {
        this.beforeSleep = beforeSleep;
    }

    /** Gives this clock to the client. */
    public PartnerCenterClientBuilder of(PartnerCenterClientBuilder builder) {
        return builder.time(this).random(() -> 0.5);
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanos.get());
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long wakeUp = nanos.get() + duration.toNanos();
        beforeSleep.sleeps(duration);
        nanos.accumulateAndGet(wakeUp, Math::max);
    }

    /** Lets time go by. */
    public void advance(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }
}
