package dev.partnercenter.usgov.availability;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the table of all operations for docs/us-government.md. */
public final class OperationsTable {
    private OperationsTable() {}

    /** The counts, then a table for each area. */
    public static String generate() {
        Map<Availability, Long> counts = UsGovAvailability.all().stream()
                .collect(Collectors.groupingBy(UsGovAvailability::state, Collectors.counting()));
        StringBuilder text = new StringBuilder()
                .append(UsGovAvailability.all().size())
                .append(" documented operations:\n\n| goes to | operations | what the client does |\n|---|---|---|\n");
        summary(text, counts, Availability.AVAILABLE, "sends it");
        summary(text, counts, Availability.GRAPH, "asks Graph; over Partner Center it is refused before it is sent");
        summary(text, counts, Availability.UNAVAILABLE, "refuses it before it is sent");
        summary(text, counts, Availability.NOT_STATED, "sends it; refuses it if built with `onlyStatedOperations()`");
        areas().forEach((area, operations) -> table(text, area, operations));
        return text.toString();
    }

    private static Map<String, List<UsGovAvailability>> areas() {
        return UsGovAvailability.all().stream()
                .collect(Collectors.groupingBy(UsGovAvailability::area, TreeMap::new, Collectors.toList()));
    }

    private static void summary(
            StringBuilder text, Map<Availability, Long> counts, Availability state, String whatTheClientDoes) {
        text.append("| ").append(where(state)).append(" | ").append(counts.get(state));
        text.append(" | ").append(whatTheClientDoes).append(" |\n");
    }

    private static void table(StringBuilder text, String area, List<UsGovAvailability> operations) {
        text.append("\n### ")
                .append(area)
                .append("\n\n| operation | goes to | how, or what is known |\n|---|---|---|\n");
        operations.forEach(operation -> text.append("| ")
                .append(operation.operationId())
                .append(" | ")
                .append(where(operation.state()))
                .append(" | ")
                .append(remark(operation))
                .append(" |\n"));
    }

    private static String where(Availability state) {
        return switch (state) {
            case AVAILABLE -> "Partner Center";
            case GRAPH -> "**Microsoft Graph**";
            case UNAVAILABLE -> "**nowhere**";
            case NOT_STATED -> "Partner Center, *not stated*";
        };
    }

    private static String remark(UsGovAvailability operation) {
        return switch (operation.state()) {
            case AVAILABLE, NOT_STATED -> operation.reason() == null ? "" : sentence(operation.reason());
            case GRAPH -> operation.graph().stream().map(OperationsTable::code).collect(Collectors.joining("<br>"));
            case UNAVAILABLE -> sentence(operation.reason()) + " Instead: " + operation.instead() + ".";
        };
    }

    private static String code(String request) {
        int words = request.indexOf(" (");
        return words < 0 ? "`" + request + "`" : "`" + request.substring(0, words) + "`" + request.substring(words);
    }

    private static String sentence(@Nullable String text) {
        return text == null ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
