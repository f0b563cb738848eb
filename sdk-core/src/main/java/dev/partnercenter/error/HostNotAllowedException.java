package dev.partnercenter.error;

import org.jspecify.annotations.Nullable;

/** The call, or a link or redirect in an answer, pointed to a host outside the cloud. Nothing was sent there. */
public final class HostNotAllowedException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    private final String host;

    /** Made by the SDK. */
    public HostNotAllowedException(String message, String host, CallDetails call, @Nullable Throwable cause) {
        super(message, call, cause);
        this.host = host;
    }

    /** {@return the refused host} */
    public String host() {
        return host;
    }
}
