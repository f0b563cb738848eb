package dev.partnercenter.error;

import org.jspecify.annotations.Nullable;

/** No answer came, and the service has not acted on the call: it was never sent, or it only reads. */
public class TransportException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public TransportException(String message, CallDetails call, @Nullable Throwable cause) {
        super(message, call, cause);
    }
}
