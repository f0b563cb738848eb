package dev.partnercenter.internal.auth;

import dev.partnercenter.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that moves only when it is told to, or when somebody sleeps on it. */
final class TestTime implements Time {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private Duration passed = Duration.ZERO;

    @Override
    public synchronized Instant now() {
        return START.plus(passed);
    }

    @Override
    public synchronized long nanos() {
        return passed.toNanos();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        sleeps.add(duration);
        advance(duration);
    }

    synchronized void advance(Duration by) {
        passed = passed.plus(by);
    }

    List<Duration> sleeps() {
        return sleeps;
    }
}
