package dev.partnercenter.samples.connect;

import java.time.Duration;

/** Waits. Tests move the simulator's clock instead. */
public interface Pause {
    /** Waits for a while. */
    void sleep(Duration duration) throws InterruptedException;

    /** Waits until the program is told to end. */
    void untilStopped() throws InterruptedException;
}
