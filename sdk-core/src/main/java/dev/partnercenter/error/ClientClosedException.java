package dev.partnercenter.error;

import org.jspecify.annotations.Nullable;

/** The client was closed while the call ran; the service has not acted on it. */
public final class ClientClosedException extends TransportException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public ClientClosedException(CallDetails call, @Nullable Throwable cause) {
        super("The client was closed while the call ran", call, cause);
    }
}
