package dev.partnercenter.internal.http;

import java.io.IOException;

/** Thrown inside OkHttp when a request is about to leave the cloud; an IOException because OkHttp passes only these. */
public final class HostRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String host;
    private final String reason;

    HostRefusedException(String host, String message) {
        super(message);
        this.host = host;
        this.reason = message;
    }

    /** {@return the refused host} */
    public String host() {
        return host;
    }

    String reason() {
        return reason;
    }
}
