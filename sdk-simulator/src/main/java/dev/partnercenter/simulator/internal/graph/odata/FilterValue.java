package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * A value that a filter compares with; texts without regard to case, as the directory does.
 *
 * @param none whether it stands for the absence of a value
 */
record FilterValue(String text, boolean none) {

    static FilterValue of(String token) {
        return token.startsWith("'")
                ? new FilterValue(text(token).toLowerCase(Locale.ROOT), false)
                : new FilterValue(token.toLowerCase(Locale.ROOT), token.equals("null"));
    }

    /** What is between the quotes. */
    static String text(String token) {
        if (token.length() < 2 || !token.startsWith("'")) {
            throw FilterTokens.syntax("near '" + token + "'");
        }
        return token.substring(1, token.length() - 1).replace("''", "'");
    }

    boolean equalTo(JsonNode value) {
        boolean absent = value.isMissingNode() || value.isNull();
        return none
                ? absent
                : !absent && value.asText().toLowerCase(Locale.ROOT).equals(text);
    }

    /** How the other text stands to this value. */
    int compareWith(String other) {
        return other.compareTo(text);
    }
}
