package dev.partnercenter.internal.http;

import dev.partnercenter.model.OpenValue;
import org.jspecify.annotations.Nullable;

/** Writes values into queries and paths, where the service spells some of them otherwise than in bodies. */
public final class QueryValues {
    private QueryValues() {}

    /** {@return the value without underscores: {@code onetime} in a query is {@code one_time} in a body} */
    public static String of(OpenValue value) {
        return value.value().replace("_", "");
    }

    /**
     * Gives a value for a path, where the docs write {@code OneTime} for what is {@code one_time} in a body.
     *
     * @param name the argument's name, for the message
     * @param value the argument
     * @return its words, each with a capital
     * @throws IllegalArgumentException if it is null
     */
    public static String inPath(String name, @Nullable OpenValue value) {
        StringBuilder words = new StringBuilder();
        for (String word : Arguments.notNull(name, value).value().split("_", -1)) {
            words.append(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return words.toString();
    }
}
