package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.partnercenter.internal.json.tokens.Place;

/**
 * JSON that cannot be read or written. The message names the place and what was wrong there, never the content: a body
 * may hold passwords, and this message ends up in logs.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    public JsonException(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    static JsonException at(JsonInput in, String reason) {
        return new JsonException(JsonPath.of(in.place()), reason);
    }

    static JsonException at(JsonGenerator generator, String reason) {
        return new JsonException(JsonPath.of(generator.getOutputContext()), reason);
    }

    /** {@return the same, with its path continued from a place further out} */
    JsonException within(Place place) {
        return new JsonException(JsonPath.of(place) + path.substring(1), reason);
    }

    /**
     * Returns where it happened.
     *
     * @return a path such as {@code $.items[0].quantity}
     */
    public String path() {
        return path;
    }

    /**
     * Returns what was wrong, in one line without any content of the body.
     *
     * @return the reason
     */
    public String reason() {
        return reason;
    }
}
