package dev.partnercenter.error;

import org.jspecify.annotations.Nullable;

/**
 * The service answered with a success that could not be read: not JSON, cut short, or a value of the wrong type. A write
 * that was answered so counts as executed: it is never sent again, and the message says so.
 */
public sealed class DecodeException extends PartnerCenterException permits UnreadableElementsException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** Made by the SDK. */
    public DecodeException(String message, int status, CallDetails call, @Nullable Throwable cause) {
        super(message, call, cause);
        this.status = status;
    }

    /** {@return the HTTP status of the answer; a write that was answered with success has been executed} */
    public int status() {
        return status;
    }
}
