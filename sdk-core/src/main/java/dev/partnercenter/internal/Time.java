package dev.partnercenter.internal;

import java.time.Duration;
import java.time.Instant;

/** Clock and sleep in one place, so that tests neither wait nor depend on the time of day. */
public interface Time {
    /** {@return the time of day} */
    Instant now();

    /** {@return a reading of a clock that never jumps, in nanoseconds} */
    long nanos();

    /** Waits. */
    void sleep(Duration duration) throws InterruptedException;

    /** {@return the clock of the machine} */
    static Time system() {
        return SystemTime.INSTANCE;
    }
}
