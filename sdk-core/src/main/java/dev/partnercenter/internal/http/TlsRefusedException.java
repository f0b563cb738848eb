package dev.partnercenter.internal.http;

import java.io.IOException;

/** Thrown inside OkHttp when no TLS connection comes about and trying again would change nothing. Nothing was sent. */
public final class TlsRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    TlsRefusedException(String reason, IOException cause) {
        super(reason, cause);
    }
}
