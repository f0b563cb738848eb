package dev.partnercenter.internal.auth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code application/x-www-form-urlencoded}, the form of token requests and of redirects. */
final class Forms {
    private Forms() {}

    /** {@return the values by name; the first of a repeated name counts, unreadable pairs are left out} */
    static Map<String, String> decode(String form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            String value = equals > 0 ? unescaped(pair.substring(equals + 1)) : null;
            if (value != null) {
                values.putIfAbsent(pair.substring(0, equals), value);
            }
        }
        return values;
    }

    private static @Nullable String unescaped(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
