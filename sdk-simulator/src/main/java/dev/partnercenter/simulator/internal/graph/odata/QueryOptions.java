package dev.partnercenter.simulator.internal.graph.odata;

import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The options of a query, which start with a dollar sign. */
final class QueryOptions {

    private QueryOptions() {}

    /** Refuses options that the resource does not take. */
    static void require(GraphCall call, Set<String> known) {
        for (String pair : pairs(call)) {
            String name = name(pair);
            if (name.startsWith("$") && !known.contains(name)) {
                throw GraphError.QUERY_UNSUPPORTED.because("The query option '" + name + "' is not supported.");
            }
        }
    }

    /** The query without one option. */
    static String without(GraphCall call, String option) {
        return pairs(call).stream().filter(pair -> !name(pair).equals(option)).collect(Collectors.joining("&"));
    }

    private static List<String> pairs(GraphCall call) {
        String raw = call.call().request().rawQuery();
        return raw == null || raw.isEmpty() ? List.of() : Arrays.asList(raw.split("&", -1));
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return (equals < 0 ? pair : pair.substring(0, equals))
                .replace("%24", "$")
                .toLowerCase(Locale.ROOT);
    }
}
