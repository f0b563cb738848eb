package dev.partnercenter.internal.http;

import org.jspecify.annotations.Nullable;

/** The service puts ETags into bodies without quotes and expects them quoted in If-Match. */
final class IfMatch {
    private IfMatch() {}

    static @Nullable String header(@Nullable String etag) {
        if (etag == null || etag.isBlank()) {
            return null;
        }
        boolean quoted =
                etag.equals("*") || (etag.endsWith("\"") && (etag.startsWith("\"") || etag.startsWith("W/\"")));
        return quoted ? etag : '"' + etag + '"';
    }
}
