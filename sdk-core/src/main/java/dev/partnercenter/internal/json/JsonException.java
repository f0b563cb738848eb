package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;

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
        return new JsonException(JsonPath.of(in.getParsingContext()), reason);
    }

    static JsonException at(JsonGenerator generator, String reason) {
        return new JsonException(JsonPath.of(generator.getOutputContext()), reason);
    }

    /** What a failure to read an item comes to. */
    static JsonException of(JsonInput in, Exception failure) {
        return failure instanceof JsonException known ? known : unreadable(in, (IOException) failure);
    }

    /** Says what the parser met; its own message quotes the input, so neither that nor the cause is passed on. */
    static JsonException unreadable(JsonInput in, IOException failure) {
        if (failure instanceof StreamConstraintsException) {
            return at(in, "exceeds a bound of the reader (nesting, or the length of a name, number or text)");
        }
        if (failure instanceof InputCoercionException) {
            return at(in, "a whole number beyond the range of its property");
        }
        if (failure instanceof JsonEOFException) {
            return at(in, "the JSON ends too early");
        }
        String message = failure instanceof JacksonException syntax ? syntax.getOriginalMessage() : null;
        if (message != null
                && message.startsWith("Unexpected character ('<'")
                && in.getParsingContext().inRoot()) {
            return at(in, "it is no JSON, it begins as HTML and XML do");
        }
        if (failure instanceof CharConversionException || (message != null && message.startsWith("Invalid UTF-8"))) {
            return at(in, "there are characters in it that are not in UTF-8 or UTF-16");
        }
        JsonLocation location = in.currentLocation();
        return at(in, "not valid JSON, line " + location.getLineNr() + " column " + location.getColumnNr());
    }

    /** {@return the same, with its path continued from a place further out} */
    JsonException within(JsonStreamContext place) {
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
