package dev.partnercenter.internal.http;

import java.io.IOException;

/** Thrown inside OkHttp when a request is about to leave the cloud; an IOException because OkHttp passes only these. */
final class HostRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String host;

    HostRefusedException(String host, String message) {
        super(message);
        this.host = host;
    }

    String host() {
        return host;
    }
}
