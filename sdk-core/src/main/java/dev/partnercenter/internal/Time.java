package dev.partnercenter.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** Clock and sleep in one place, so that tests neither wait nor depend on the time of day. */
public interface Time {
    /** {@return the time of day} */
    Instant now();

    /** {@return a reading of a clock that never jumps, in nanoseconds} */
    long nanos();

    /** Waits. */
    void sleep(Duration duration) throws InterruptedException;

    /** Waits, but not longer than until the latch opens. A clock on which waits take no time need not look at it. */
    default void sleep(Duration duration, CountDownLatch end) throws InterruptedException {
        sleep(duration);
    }

    /** {@return the clock of the machine} */
    static Time system() {
        return SystemTime.INSTANCE;
    }
}
