package dev.partnercenter.durable.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of a resume file: what happened, to which item, and for people why; separated by tabs.
 *
 * @param reason empty unless the item failed or is unknown
 */
record ResumeLine(State state, String key, String reason) {
    private static final int LONGEST_REASON = 500;

    /** How far an item is. */
    enum State {
        BEGUN,
        DONE,
        FAILED,
        UNKNOWN
    }

    static ResumeLine of(State state, String key) {
        return new ResumeLine(state, key, "");
    }

    static ResumeLine of(State state, BulkFailure failure) {
        String reason = failure.reason();
        return new ResumeLine(
                state,
                failure.key(),
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason);
    }

    String text() {
        String text = state.name().toLowerCase(Locale.ROOT) + '\t' + escape(key);
        return reason.isEmpty() ? text : text + '\t' + escape(reason);
    }

    /** {@return what a line says, or null if it says nothing that makes sense} */
    static @Nullable ResumeLine parse(String text) {
        List<String> parts = split(text);
        if (parts.size() < 2 || parts.size() > 3) {
            return null;
        }
        String key = unescape(parts.get(1));
        for (State state : State.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(parts.get(0)) && !key.isBlank()) {
                return new ResumeLine(state, key, parts.size() == 3 ? unescape(parts.get(2)) : "");
            }
        }
        return null;
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                switch (text.charAt(i)) {
                    case 't' -> plain.append('\t');
                    case 'n' -> plain.append('\n');
                    case 'r' -> plain.append('\r');
                    default -> plain.append(text.charAt(i));
                }
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
            parts.add(text.substring(from, tab));
            from = tab + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
