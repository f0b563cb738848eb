package dev.partnercenter.usgov.availability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of the data; its form is described at the top of the file. The first call of a client waits until all
 * lines are read, hence no regular expressions and no streams.
 */
final class AvailabilityLine {
    private static final List<Availability> STATES = List.of(Availability.values());

    private AvailabilityLine() {}

    /** @throws IllegalArgumentException if the line is not of that form */
    static UsGovAvailability read(String line, String area) {
        List<String> fields = split(line, " | ");
        if (fields.size() < 2 || hasBlank(fields) || area.isEmpty()) {
            throw new IllegalArgumentException("not 'id | state | ...' below an [area]");
        }
        String id = fields.get(0);
        Availability state = state(fields.get(1));
        List<String> texts = fields.subList(2, fields.size());
        return switch (state) {
            case AVAILABLE, NOT_STATED -> {
                requireSize(texts, 0, 1);
                yield new UsGovAvailability(id, area, state, optional(texts), null, List.of());
            }
            case GRAPH -> {
                requireSize(texts, 1, 1);
                yield new UsGovAvailability(id, area, state, null, null, split(texts.get(0), "; "));
            }
            case UNAVAILABLE -> {
                requireSize(texts, 2, 2);
                yield new UsGovAvailability(id, area, state, texts.get(0), texts.get(1), List.of());
            }
        };
    }

    private static Availability state(String word) {
        for (Availability state : STATES) {
            if (state.label().equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("unknown state '" + word + "'");
    }

    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + separator.length();
        }
        parts.add(text.substring(start));
        return List.copyOf(parts);
    }

    private static boolean hasBlank(List<String> texts) {
        for (String text : texts) {
            if (text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static void requireSize(List<String> texts, int least, int most) {
        if (texts.size() < least || texts.size() > most) {
            throw new IllegalArgumentException("wrong number of texts after the state");
        }
    }

    private static @Nullable String optional(List<String> texts) {
        return texts.isEmpty() ? null : texts.get(0);
    }
}
