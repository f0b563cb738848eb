package dev.partnercenter.internal.auth;

import dev.partnercenter.internal.http.RetryAfter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP answer of Entra, read to its end.
 *
 * @param json the answer as JSON, or null if it is none
 * @param text the answer as text
 */
record EntraReply(
        int status,
        @Nullable String contentType,
        @Nullable Duration retryAfter,
        @Nullable EntraAnswer json,
        String text) {

    /** Thrown when the answer goes on and on. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        private final int status;
        private final long limit;

        TooLong(int status, long limit) {
            super("the answer is larger than " + limit + " bytes");
            this.status = status;
            this.limit = limit;
        }

        int status() {
            return status;
        }

        long limit() {
            return limit;
        }
    }

    static EntraReply read(Response response, long limit, Instant now) throws IOException {
        BufferedSource source = Objects.requireNonNull(response.body()).source();
        if (source.request(limit + 1)) {
            throw new TooLong(response.code(), limit);
        }
        byte[] bytes = source.readByteArray();
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new EntraReply(
                response.code(),
                response.header("Content-Type"),
                RetryAfter.of(response, now),
                EntraAnswer.read(response.code(), bytes),
                text);
    }

    @Override
    public String toString() {
        return "EntraReply[status=" + status + "]";
    }
}
