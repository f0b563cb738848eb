package dev.partnercenter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link RawRequest}.
 *
 * @param status HTTP status, 200 to 299
 * @param headers all headers, names in lower case
 * @param body the JSON body as maps, lists, strings, {@code Integer}, {@code Long}, {@code BigInteger},
 *     {@code BigDecimal} and {@code Boolean}; null if there was none
 */
public record RawResponse(
        int status,
        Map<String, List<String>> headers,
        @Nullable Object body) {
    /** Names what there is without showing it: nobody knows what in it is a secret. */
    @Override
    public String toString() {
        return "RawResponse[status=" + status + ", headers=" + headers.keySet() + ", body="
                + (body == null ? "none" : "****") + "]";
    }
}
