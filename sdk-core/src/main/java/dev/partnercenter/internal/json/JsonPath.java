package dev.partnercenter.internal.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import dev.partnercenter.internal.json.tokens.Place;
import org.jspecify.annotations.Nullable;

/** The place in a document as text, such as {@code $.items[0].quantity}; safe to log. */
final class JsonPath {

    private static final int MAX_LENGTH = 300;

    private JsonPath() {}

    /** Where the reading is. */
    static String of(Place place) {
        StringBuilder path = new StringBuilder();
        for (Place at = place; at != null && path.length() < MAX_LENGTH; at = at.parent()) {
            path.insert(0, segment(at.isArray(), at.index(), at.name()));
        }
        return "$" + path;
    }

    /** Where the writing is. */
    static String of(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = context; at != null && path.length() < MAX_LENGTH; at = at.getParent()) {
            int index = at.hasCurrentIndex() ? at.getCurrentIndex() : -1;
            path.insert(0, segment(at.inArray(), index, at.inObject() ? at.getCurrentName() : null));
        }
        return "$" + path;
    }

    private static String segment(boolean inArray, int index, @Nullable String name) {
        if (inArray) {
            return index < 0 ? "" : "[" + index + "]";
        }
        return name == null ? "" : "." + printable(name);
    }

    /** Names come from outside: what is no letter, digit or common sign could forge a line of a log. */
    private static String printable(String name) {
        String safe = name.replaceAll("[^\\p{Alnum}_.@$ -]", "?");
        return safe.length() > 60 ? safe.substring(0, 60) + "…" : safe;
    }
}
