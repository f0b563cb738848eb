package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
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

    static JsonException at(JsonParser parser, String reason) {
        return new JsonException(JsonPath.of(parser.getParsingContext()), reason);
    }

    static JsonException at(JsonGenerator generator, String reason) {
        return new JsonException(JsonPath.of(generator.getOutputContext()), reason);
    }

    /** Says what the parser met; its own message quotes the input, so neither that nor the cause is passed on. */
    static JsonException unreadable(JsonParser parser, IOException failure) {
        if (failure instanceof StreamConstraintsException) {
            return at(parser, "exceeds a bound of the reader (nesting, or the length of a name, number or text)");
        }
        if (failure instanceof InputCoercionException) {
            return at(parser, "a whole number beyond the range of its property");
        }
        if (failure instanceof JsonEOFException) {
            return at(parser, "the JSON ends too early");
        }
        String message = failure instanceof JacksonException syntax ? syntax.getOriginalMessage() : null;
        if (message != null
                && message.startsWith("Unexpected character ('<'")
                && parser.getParsingContext().inRoot()) {
            return at(parser, "it is no JSON, it begins as HTML and XML do");
        }
        if (failure instanceof CharConversionException || (message != null && message.startsWith("Invalid UTF-8"))) {
            return at(parser, "there are characters in it that are not in UTF-8 or UTF-16");
        }
        JsonLocation location = parser.currentLocation();
        return at(parser, "not valid JSON, line " + location.getLineNr() + " column " + location.getColumnNr());
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
