package dev.partnercenter.spi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The further attempts at something, by the client's retry policy and within its deadline. Used by one thread. */
public interface Retries {
    /**
     * Waits for the next attempt, if there is to be one.
     *
     * @param retryAfter how long the service asks to wait; null if it does not say
     * @return whether to try again; false, without a wait, when attempts or time are used up
     * @throws dev.partnercenter.error.CallInterruptedException if the thread is interrupted
     */
    boolean again(@Nullable Duration retryAfter);
}
