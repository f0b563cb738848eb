package dev.partnercenter;

import dev.partnercenter.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still but for {@link #advance}; sleeping advances it at once and is remembered. */
public final class FakeTime implements Time {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicReference<Duration> setBy = new AtomicReference<>(Duration.ZERO);
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

    @Override
    public Instant now() {
        return START.plusNanos(nanos.get()).plus(setBy.get());
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
        sleeps.add(duration);
        advance(duration);
    }

    public void advance(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    /** Somebody sets the time of day, forward or back; the clock that never jumps goes on as before. */
    public void setTimeOfDay(Duration by) {
        setBy.updateAndGet(before -> before.plus(by));
    }

    public List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }
}
