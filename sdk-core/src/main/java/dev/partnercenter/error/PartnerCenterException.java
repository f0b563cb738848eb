package dev.partnercenter.error;

import org.jspecify.annotations.Nullable;

/**
 * Everything that can go wrong once a call was accepted. Bad arguments are {@link IllegalArgumentException} instead, and
 * are reported before anything is sent.
 *
 * <p>The constructors of this tree are for the SDK; applications catch.
 */
public class PartnerCenterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final CallDetails call;

    /** Made by the SDK. */
    public PartnerCenterException(String message, CallDetails call, @Nullable Throwable cause) {
        super(message + " (" + call.summary() + ")", cause);
        this.call = call;
    }

    /** {@return the call that failed} */
    public CallDetails call() {
        return call;
    }

    /** {@return the MS-RequestId to quote to support, or null if none was made} */
    public @Nullable String requestId() {
        return call.requestId();
    }

    /** {@return the MS-CorrelationId, or null if none was made} */
    public @Nullable String correlationId() {
        return call.correlationId();
    }
}
