package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonStreamContext;

/** The place in a document as text, such as {@code $.items[0].quantity}; safe to log. */
final class JsonPath {

    private static final int MAX_LENGTH = 300;

    private JsonPath() {}

    static String of(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = context; at != null && path.length() < MAX_LENGTH; at = at.getParent()) {
            path.insert(0, segment(at));
        }
        return "$" + path;
    }

    private static String segment(JsonStreamContext context) {
        if (context.inArray()) {
            return context.hasCurrentIndex() ? "[" + context.getCurrentIndex() + "]" : "";
        }
        String name = context.inObject() ? context.getCurrentName() : null;
        return name == null ? "" : "." + printable(name);
    }

    /** Names come from outside: what is no letter, digit or common sign could forge a line of a log. */
    private static String printable(String name) {
        String safe = name.replaceAll("[^\\p{Alnum}_.@$ -]", "?");
        return safe.length() > 60 ? safe.substring(0, 60) + "…" : safe;
    }
}
