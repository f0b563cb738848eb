package dev.partnercenter.internal.json.tokens;

import java.io.IOException;

/** What was read is no JSON, or goes beyond what a reader takes. The message says why, without any of the content. */
public final class NotJsonException extends IOException {
    private static final long serialVersionUID = 1L;

    NotJsonException(String reason) {
        super(reason);
    }

    static NotJsonException endsTooEarly() {
        return new NotJsonException("the JSON ends too early");
    }

    static NotJsonException beyondBounds() {
        return new NotJsonException("exceeds a bound of the reader (nesting, or the length of a name, number or text)");
    }

    static NotJsonException notUnicode() {
        return new NotJsonException("there are characters in it that are not in UTF-8 or UTF-16");
    }

    static NotJsonException isMarkup() {
        return new NotJsonException("it is no JSON, it begins as HTML and XML do");
    }

    static NotJsonException isInNoEncoding() {
        return new NotJsonException("not valid JSON: the first bytes are of no known encoding");
    }

    static NotJsonException at(long place) {
        return new NotJsonException("not valid JSON, at byte " + place);
    }

    /** {@return why} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
