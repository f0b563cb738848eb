package dev.partnercenter.simulator.internal.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path with {@code {named}} segments, or with {@code '{named}'} texts within a segment. Literal segments match in any case, as they do
 * at the service.
 */
public record PathTemplate(String text) {

    private static final Pattern QUOTED = Pattern.compile("'\\{(\\w+)}'");

    /** The arguments when the path matches, null when it does not. */
    public @Nullable Map<String, String> match(String path) {
        List<String> expected = segments(text);
        List<String> actual = segments(path);
        if (expected.size() != actual.size()) {
            return null;
        }
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            String segment = Parameters.decode(actual.get(i).replace("+", "%2B"));
            if (isVariable(expected.get(i))) {
                arguments.put(expected.get(i).substring(1, expected.get(i).length() - 1), segment);
            } else if (!same(expected.get(i), segment) && !matchQuoted(expected.get(i), segment, arguments)) {
                return null;
            }
        }
        return Map.copyOf(arguments);
    }

    /** How many segments are literal: of two templates that match, the one with more is meant. */
    int literals() {
        return (int)
                segments(text).stream().filter(segment -> !isVariable(segment)).count();
    }

    /** A type of Microsoft Graph can be named without the first part of its namespace. */
    private static boolean same(String expected, String actual) {
        return expected.equalsIgnoreCase(actual)
                || (expected.startsWith("microsoft.graph.")
                        && expected.substring("microsoft.".length()).equalsIgnoreCase(actual));
    }

    private static boolean matchQuoted(String expected, String actual, Map<String, String> arguments) {
        Matcher variables = QUOTED.matcher(expected);
        int from = 0;
        int at = 0;
        while (variables.find()) {
            String literal = expected.substring(from, variables.start() + 1);
            int end = actual.indexOf('\'', at + literal.length());
            if (end < 0 || !actual.regionMatches(true, at, literal, 0, literal.length())) {
                return false;
            }
            arguments.put(variables.group(1), actual.substring(at + literal.length(), end));
            from = variables.end() - 1;
            at = end;
        }
        return from > 0 && expected.substring(from).equalsIgnoreCase(actual.substring(at));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static List<String> segments(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return List.of(trimmed.split("/", -1));
    }
}
