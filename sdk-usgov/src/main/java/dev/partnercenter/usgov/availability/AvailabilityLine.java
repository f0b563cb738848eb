package dev.partnercenter.usgov.availability;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line of the data; its form is described at the top of the file. */
final class AvailabilityLine {
    private AvailabilityLine() {}

    /** @throws IllegalArgumentException if the line is not of that form */
    static UsGovAvailability read(String line, String area) {
        List<String> fields = List.of(line.split(" \\| ", -1));
        if (fields.size() < 2 || fields.stream().anyMatch(String::isBlank) || area.isEmpty()) {
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
                yield new UsGovAvailability(
                        id, area, state, null, null, List.of(texts.get(0).split("; ")));
            }
            case UNAVAILABLE -> {
                requireSize(texts, 2, 2);
                yield new UsGovAvailability(id, area, state, texts.get(0), texts.get(1), List.of());
            }
        };
    }

    private static Availability state(String word) {
        return Arrays.stream(Availability.values())
                .filter(state -> state.label().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown state '" + word + "'"));
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
