package dev.partnercenter.internal.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a collection begins.
 *
 * @param pathAndQuery from the root of the service
 * @param token value of the MS-ContinuationToken header, or null
 */
public record Continuation(String pathAndQuery, @Nullable String token) {
    private static final char SEPARATOR = '\n';

    // Written out, since what a record has of its own is put together when it is first called, which takes a while.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Continuation place
                && pathAndQuery.equals(place.pathAndQuery)
                && Objects.equals(token, place.token);
    }

    @Override
    public int hashCode() {
        return 31 * pathAndQuery.hashCode() + Objects.hashCode(token);
    }

    /** {@return the text that a caller may save} */
    public String encode() {
        String text = token == null ? pathAndQuery : pathAndQuery + SEPARATOR + token;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a saved text.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static Continuation decode(String saved) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(saved), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("continuation is not one that this client made", notBase64);
        }
        int separator = text.indexOf(SEPARATOR);
        return separator < 0
                ? new Continuation(text, null)
                : new Continuation(text.substring(0, separator), text.substring(separator + 1));
    }
}
