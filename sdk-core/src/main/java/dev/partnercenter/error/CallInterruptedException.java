package dev.partnercenter.error;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted; its interrupt flag is set again. */
public final class CallInterruptedException extends TransportException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public CallInterruptedException(String message, CallDetails call, @Nullable Throwable cause) {
        super(message, call, cause);
    }
}
