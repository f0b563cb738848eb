package dev.partnercenter.internal.auth;

import org.jspecify.annotations.Nullable;

/** A refresh token store of this SDK does not work; the message names the file and holds no token. */
final class StoreException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
