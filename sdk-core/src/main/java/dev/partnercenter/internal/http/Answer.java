package dev.partnercenter.internal.http;

import dev.partnercenter.internal.AnswerBounds;
import dev.partnercenter.internal.TooLargeException;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonException;
import dev.partnercenter.internal.json.JsonType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** A successful answer while its connection is open. */
public final class Answer {
    /** As much as okio puts into one piece. */
    private static final int SEGMENT = 8 * 1024;

    private final Response response;
    private final BufferedSource body;
    private final InputStream stream;

    /**
     * An answer.
     *
     * @param body the body, of which no more is read than may be held in memory
     * @param stream what reads from the body for others: bounded, or watched
     */
    Answer(Response response, BufferedSource body, InputStream stream) {
        this.response = response;
        this.body = body;
        this.stream = stream;
    }

    /** {@return the HTTP status} */
    public int status() {
        return response.code();
    }

    /** {@return the first header of that name, or null} */
    public @Nullable String header(String name) {
        return "Retry-After".equalsIgnoreCase(name) ? SendOnce.retryAfter(response) : response.header(name);
    }

    /** {@return all headers, names in lower case} */
    public Map<String, List<String>> headers() {
        return response.headers().toMultimap();
    }

    /** {@return the body; bounded unless the call streams} */
    public InputStream body() {
        return stream;
    }

    /** {@return the whole body, if that is not more than may be held in memory} */
    public byte[] bytes() throws IOException {
        long bound = AnswerBounds.kept();
        if (body.request(bound + 1)) {
            throw new TooLargeException(
                    "the answer is longer than " + bound + " bytes, which is as much as is kept with this heap");
        }
        return body.readByteArray();
    }

    /** Reads the body as JSON: where it lies, if it is short and in one piece in the buffer of the connection. */
    <T> T read(JsonType<T> type) throws IOException {
        long length = Objects.requireNonNull(response.body()).contentLength();
        if (length > 0 && length <= SEGMENT && body.request(length)) {
            try (Buffer.UnsafeCursor piece = body.getBuffer().readUnsafe()) {
                if (piece.next() == length) {
                    return Json.read(Objects.requireNonNull(piece.data), piece.start, piece.end, type);
                }
            }
        }
        return Json.read(stream, type);
    }

    /**
     * Refuses an answer of which only the success is of interest, if it is a web page: that is what proxies and sign-in
     * pages say with a success of their own.
     *
     * @throws JsonException if it is one
     */
    void refuseHtml() throws IOException {
        boolean said = response.request().method().equals("HEAD") ? !"0".equals(header("Content-Length")) : !isEmpty();
        if (said && isHtml(header("Content-Type"))) {
            throw new JsonException("$", "it is a web page");
        }
    }

    private static boolean isHtml(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
    }

    /** {@return whether the body has no byte (left)} */
    public boolean isEmpty() throws IOException {
        return body.exhausted();
    }
}
