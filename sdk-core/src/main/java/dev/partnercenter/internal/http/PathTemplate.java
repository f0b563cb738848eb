package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the ids into the path of an operation, each as exactly one segment, or as a text between quotes within one. */
public final class PathTemplate {
    private PathTemplate() {}

    /**
     * Fills the template.
     *
     * @param operation whose path to fill
     * @param arguments one per path parameter, in the order of the path
     * @return the encoded path
     * @throws IllegalArgumentException if an argument is null, blank, a dot segment or holds a control character, or a
     *     quote where the template has it between quotes; the message names the parameter
     */
    static String expand(Operation operation, String... arguments) {
        List<String> names = operation.pathParameters();
        if (names.size() != arguments.length) {
            throw new IllegalArgumentException(operation + " takes " + names + ", got " + arguments.length + " values");
        }
        String path = operation.path();
        if (names.isEmpty()) {
            return path;
        }
        StringBuilder filled = new StringBuilder(path.length() + 32 * arguments.length);
        int from = 0;
        for (int i = 0; i < arguments.length; i++) {
            int open = path.indexOf('{', from);
            filled.append(path, from, open)
                    .append(PercentEncoding.encode(argument(path, open, names.get(i), arguments[i])));
            from = path.indexOf('}', open) + 1;
        }
        return filled.append(path, from, path.length()).toString();
    }

    /** A percent-encoded quote is still one to who reads the path: it would end the text between the quotes. */
    private static String argument(String path, int open, String name, @Nullable String value) {
        String segment = segment(name, value);
        if (path.charAt(open - 1) == '\'' && segment.indexOf('\'') >= 0) {
            throw new IllegalArgumentException(name + " must not contain quotes");
        }
        return segment;
    }

    /**
     * Checks an id before it is used.
     *
     * @param name the argument's name, for the message
     * @param value the id
     * @return the id
     * @throws IllegalArgumentException if it cannot be a path segment
     */
    public static String segment(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        if (value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(name + " must not be '" + value + "'");
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(name + " must not contain control characters");
            }
        }
        PercentEncoding.refuseHalfCharacters(name, value);
        return value;
    }
}
