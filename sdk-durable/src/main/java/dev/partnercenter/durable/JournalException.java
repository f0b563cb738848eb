package dev.partnercenter.durable;

import org.jspecify.annotations.Nullable;

/**
 * The journal could not be read or written. What was to be done after the write was not done: the order stands where the
 * journal last had it, and {@link DurableOrders#recover()} goes on from there.
 */
public class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * For journals.
     *
     * @param message what was tried
     * @param cause why it failed, or null
     */
    public JournalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
