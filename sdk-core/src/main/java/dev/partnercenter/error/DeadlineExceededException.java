package dev.partnercenter.error;

import org.jspecify.annotations.Nullable;

/** The deadline of the call passed before it could be sent, or while it was only reading. */
public final class DeadlineExceededException extends TransportException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public DeadlineExceededException(String message, CallDetails call, @Nullable Throwable cause) {
        super(message, call, cause);
    }
}
