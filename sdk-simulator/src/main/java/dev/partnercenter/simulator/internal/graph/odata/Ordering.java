package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphError;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of a list: properties, each up or down. */
final class Ordering {

    private Ordering() {}

    static Comparator<ObjectNode> parse(String text, EntityType type) {
        return Arrays.stream(text.split(",", -1))
                .map(part -> step(part.strip(), type))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Comparator<ObjectNode> step(String part, EntityType type) {
        List<String> words = List.of(part.split("\\s+", -1));
        String direction = words.size() > 1 ? words.get(1).toLowerCase(Locale.ROOT) : "asc";
        if (words.size() > 2 || !List.of("asc", "desc").contains(direction)) {
            throw GraphError.UNREADABLE.because("Invalid $orderby clause: Syntax error near '" + part + "'.");
        }
        String property = words.get(0);
        if (!type.sortable(property)) {
            throw GraphError.QUERY_UNSUPPORTED.because(
                    "Sorting not supported for property '" + property + "' of resource '" + type.resource() + "'.");
        }
        Comparator<ObjectNode> up =
                Comparator.comparing(object -> object.path(property).asText().toLowerCase(Locale.ROOT));
        return direction.equals("asc") ? up : up.reversed();
    }
}
