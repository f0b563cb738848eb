package dev.partnercenter.internal.auth;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the settings of credentials before anything is sent. */
final class Arguments {
    // A tenant becomes a segment of the token endpoint's path, so nothing that could change the path passes.
    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]|\\.(?!\\.))*");

    private Arguments() {}

    static String tenant(String argument, @Nullable String value) {
        String checked = notBlank(argument, value);
        if (!TENANT.matcher(checked).matches()) {
            throw new IllegalArgumentException(argument + " must be a tenant's id or domain name");
        }
        return checked;
    }

    static String notBlank(String argument, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(argument + " must not be null or blank");
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) == 0x7f) {
                throw new IllegalArgumentException(argument + " must not contain control characters");
            }
        }
        return value;
    }

    static <T> T notNull(String argument, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(argument + " must not be null");
        }
        return value;
    }
}
