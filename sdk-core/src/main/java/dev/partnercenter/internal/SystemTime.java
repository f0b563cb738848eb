package dev.partnercenter.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

final class SystemTime implements Time {
    static final SystemTime INSTANCE = new SystemTime();

    private SystemTime() {}

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // Which of the two ended the wait is for the caller to see.
    public void sleep(Duration duration, CountDownLatch end) throws InterruptedException {
        end.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    }
}
