package dev.partnercenter.simulator.internal.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps secrets out of what is recorded: passwords of users, the application's credentials, codes and tokens; in JSON, whole
 * or cut off, in forms, in queries and in headers.
 */
final class SecretMask {

    private static final Pattern IN_JSON = Pattern.compile(
            "(\"(?:(?:new)?password|access_token|refresh_token|id_token|device_code|client_secret)\"\\s*:\\s*\")"
                    + "(?:[^\"\\\\]|\\\\.)*+(\"|\\\\?$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FORM = Pattern.compile(
            "((?:^|[&?])(?:password|client_secret|client_assertion|refresh_token|code|code_verifier|device_code)=)[^&]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDENTIALS =
            Pattern.compile("\\b(Bearer|Basic)\\s+(?![a-z_]+=\")[A-Za-z0-9._~+/=-]{4,}", Pattern.CASE_INSENSITIVE);

    private SecretMask() {}

    /** The text with stars in the place of secrets. */
    static String over(String text) {
        String masked = IN_JSON.matcher(text).replaceAll("$1***$2");
        masked = IN_FORM.matcher(masked).replaceAll("$1***");
        return CREDENTIALS.matcher(masked).replaceAll("$1 ***");
    }

    /** As {@link #over(String)}, of a query that may not be there. */
    static @Nullable String overQuery(@Nullable String query) {
        return query == null ? null : over(query);
    }

    /** The headers with stars in the place of secrets. */
    static Map<String, List<String>> over(Map<String, List<String>> headers) {
        Map<String, List<String>> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) ->
                masked.put(name, values.stream().map(SecretMask::over).toList()));
        return masked;
    }
}
