package dev.partnercenter.internal.http;

import dev.partnercenter.error.ServiceError;
import dev.partnercenter.internal.auth.ServiceAdvice;
import dev.partnercenter.internal.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads what an error answer says, without the secrets in it. Never throws, and never reads more than a bound. */
final class ErrorReader {
    private static final long BOUND = 64 * 1024;
    private static final int EXCERPT = 500;
    private static final int DESCRIPTION = 2_000;

    private final Response response;
    private final Map<?, ?> fields;
    private final byte[] body;
    private final SentSecrets secrets;

    private ErrorReader(Response response) {
        this.response = response;
        this.body = body(response);
        this.fields = fields(body);
        this.secrets = SentSecrets.of(response.request());
    }

    /**
     * Reads an error answer.
     *
     * @param forbiddenHint what the operation needs, said when it is forbidden; or null
     */
    static ServiceError read(Response response, Instant now, @Nullable String forbiddenHint) {
        return new ErrorReader(response).read(now, forbiddenHint);
    }

    private ServiceError read(Instant now, @Nullable String forbiddenHint) {
        String code = shown(first(fields, "code", "errorCode", "error_code"));
        int status = response.code();
        return new ServiceError(
                status,
                code,
                shown(first(fields, "description", "message", "errorMessage", "error_description")),
                shown(first(fields, "source")),
                RetryAfter.of(response, now),
                shorten(new String(body, StandardCharsets.UTF_8), EXCERPT),
                hint(status, code, forbiddenHint),
                innerCode(),
                serviceRequestId());
    }

    private static @Nullable String hint(int status, @Nullable String code, @Nullable String forbiddenHint) {
        if (status >= 300 && status < 400) {
            return "Redirects are not followed";
        }
        return status == 403 && forbiddenHint != null ? forbiddenHint : ServiceAdvice.adviceFor(status, code);
    }

    /** The code of the innermost {@code innerError}: each is more specific than the one around it. */
    private @Nullable String innerCode() {
        String code = null;
        Object inner = first(fields, "innerError");
        while (inner instanceof Map<?, ?> error) {
            String found = text(first(error, "code"));
            code = found == null ? code : found;
            inner = first(error, "innerError");
        }
        return shown(code);
    }

    /** The answer's own header; what comes as a part of another answer has it in the body only. */
    private @Nullable String serviceRequestId() {
        String header = response.header("request-id");
        if (header == null && first(fields, "innerError") instanceof Map<?, ?> inner) {
            return shown(first(inner, "request-id"));
        }
        return shown(header);
    }

    private static byte[] body(Response response) {
        try (ResponseBody body = response.body()) {
            if (body == null) {
                return new byte[0];
            }
            BufferedSource source = body.source();
            Buffer read = new Buffer();
            while (read.size() < BOUND && source.read(read, BOUND - read.size()) >= 0) {
                // Until the bound or the end.
            }
            return read.readByteArray();
        } catch (IOException | RuntimeException unreadable) {
            return new byte[0];
        }
    }

    /** The object that holds code and text: the body itself, or its member {@code error} (OData and Entra style). */
    private static Map<?, ?> fields(byte[] body) {
        try {
            if (body.length > 0 && Json.readTree(body) instanceof Map<?, ?> tree) {
                return first(tree, "error") instanceof Map<?, ?> inner ? inner : tree;
            }
        } catch (RuntimeException notJson) {
            // The excerpt shows what it was instead.
        }
        return Map.of();
    }

    private static @Nullable Object first(Map<?, ?> fields, String... names) {
        for (String name : names) {
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                if (name.equalsIgnoreCase(String.valueOf(field.getKey())) && field.getValue() != null) {
                    return field.getValue();
                }
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value instanceof Map || value instanceof Iterable ? null : value.toString();
    }

    private @Nullable String shown(@Nullable Object value) {
        String text = text(value);
        return text == null ? null : shorten(text, DESCRIPTION);
    }

    private String shorten(String text, int length) {
        String cleaned = secrets.mask(text).replaceAll("\\p{Cntrl}+", " ").trim();
        return cleaned.length() <= length ? cleaned : cleaned.substring(0, length) + "…";
    }
}
