package dev.partnercenter.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** A successful answer while its connection is open. */
public final class Answer {
    private final Response response;
    private final BufferedSource body;
    private final InputStream stream;

    Answer(Response response, BufferedSource body) {
        this(response, body, body.inputStream());
    }

    /**
     * An answer whose body is handed out in a form of its own.
     *
     * @param stream what reads from the body
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

    /** {@return whether the body has no byte (left)} */
    public boolean isEmpty() throws IOException {
        return body.exhausted();
    }
}
