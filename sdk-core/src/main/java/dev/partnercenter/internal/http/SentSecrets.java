package dev.partnercenter.internal.http;

import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Masks secrets in what a service answers: services, and proxies more so, repeat what they were sent. Known are the token and
 * the passwords of the request; whatever else calls itself a secret is masked by its name.
 */
final class SentSecrets {
    private static final String MASK = "****";
    /** A shorter one is no secret, and masking it would make the text unreadable. */
    private static final int SHORTEST = 4;

    private static final long LARGEST_BODY = 1 << 20;
    private static final Pattern BEARER = Pattern.compile("(?i)(bearer\\s+)[A-Za-z0-9._~+/=-]+");
    private static final Pattern NAMED = Pattern.compile(
            "(\"[^\"]{0,40}(?:password|secret|token)\"\\s{0,20}:\\s{0,20}\")(?:[^\"\\\\]|\\\\.)*+",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> values = new LinkedHashSet<>();

    private SentSecrets() {}

    /** {@return the secrets of a request as it was sent} */
    static SentSecrets of(Request request) {
        SentSecrets secrets = new SentSecrets();
        String authorization = request.header("Authorization");
        if (authorization != null) {
            secrets.add(authorization.substring(authorization.indexOf(' ') + 1));
        }
        secrets.addAll(json(request.body()), false);
        return secrets;
    }

    /** {@return the text with stars in the place of secrets} */
    String mask(String text) {
        String masked = text;
        for (String value : values) {
            masked = masked.replace(value, MASK);
        }
        masked = NAMED.matcher(masked).replaceAll("$1" + MASK);
        return BEARER.matcher(masked).replaceAll("$1" + MASK);
    }

    /** {@return the failure, or one like it if its path, which holds names of the answer, shows a secret} */
    JsonException mask(JsonException failure) {
        String path = mask(failure.path());
        return path.equals(failure.path()) ? failure : new JsonException(path, failure.reason());
    }

    /** {@return the failure, or one like it if it quotes a secret out of a status line or a header that cannot be read} */
    IOException mask(IOException failure) {
        String message = failure.getMessage();
        if (!(failure instanceof ProtocolException)
                || message == null
                || mask(message).equals(message)) {
            return failure;
        }
        return new ProtocolException(mask(message));
    }

    private void addAll(@Nullable Object tree, boolean secret) {
        if (tree instanceof Map<?, ?> object) {
            object.forEach((name, value) -> addAll(value, isSecret(String.valueOf(name))));
        } else if (tree instanceof Iterable<?> list) {
            list.forEach(value -> addAll(value, secret));
        } else if (secret && tree instanceof String text) {
            add(text);
        }
    }

    private void add(String value) {
        if (value.length() >= SHORTEST) {
            values.add(value);
            String quoted = new String(Json.write(value), StandardCharsets.UTF_8);
            values.add(quoted.substring(1, quoted.length() - 1));
        }
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("password") || lower.contains("secret") || lower.contains("token");
    }

    private static @Nullable Object json(@Nullable RequestBody body) {
        try {
            if (body == null || body.isOneShot() || body.isDuplex() || !isSmallJson(body)) {
                return null;
            }
            Buffer bytes = new Buffer();
            body.writeTo(bytes);
            return Json.readTree(bytes.readByteArray());
        } catch (IOException | JsonException unreadable) {
            return null;
        }
    }

    private static boolean isSmallJson(RequestBody body) throws IOException {
        return String.valueOf(body.contentType()).contains("json")
                && body.contentLength() > 0
                && body.contentLength() <= LARGEST_BODY;
    }
}
