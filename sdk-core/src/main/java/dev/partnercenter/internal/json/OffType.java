package dev.partnercenter.internal.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The common answers to a value that came in another form than expected. */
final class OffType {

    private OffType() {}

    /** Takes an empty text as nothing, as the service sends it for objects, numbers and times; refuses all else. */
    static @Nullable Object nothingOrFail(JsonInput in, Object sent, String expected) {
        if ("".equals(sent)) {
            return null;
        }
        throw JsonException.at(in, "expected " + expected + ", found " + kindOf(sent));
    }

    private static String kindOf(Object sent) {
        if (sent instanceof Map) {
            return "an object";
        }
        if (sent instanceof List) {
            return "an array";
        }
        return sent instanceof Number ? "a number" : sent instanceof Boolean ? "true or false" : "a text";
    }
}
