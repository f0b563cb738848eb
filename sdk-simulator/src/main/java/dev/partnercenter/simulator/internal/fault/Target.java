package dev.partnercenter.simulator.internal.fault;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which requests a fault is meant for. */
@FunctionalInterface
interface Target {

    boolean fits(String method, String path, String operation);

    static Target operation(String name) {
        return (method, path, operation) -> operation.equals(name);
    }

    static Target path(String wantedMethod, String pathPattern) {
        Pattern pattern = compile(pathPattern);
        return (method, path, operation) -> (wantedMethod.equals("*") || wantedMethod.equalsIgnoreCase(method))
                && pattern.matcher(path).matches();
    }

    private static Pattern compile(String pathPattern) {
        String regex = Arrays.stream(pathPattern.split("/", -1))
                .map(segment -> switch (segment) {
                    case "*" -> "[^/]+";
                    case "**" -> ".*";
                    default -> Pattern.quote(segment);
                })
                .collect(Collectors.joining("/"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
