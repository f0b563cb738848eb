package dev.partnercenter.spi;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.HeaderValues;
import dev.partnercenter.internal.http.PathTemplate;
import org.jspecify.annotations.Nullable;

/** Checks of arguments before anything is sent, with the messages that sdk-core uses. */
public final class Checks {
    private Checks() {}

    /**
     * Refuses what cannot be one segment of an address.
     *
     * @param name the argument's name, for the message
     * @param value the argument
     * @return the argument
     * @throws IllegalArgumentException if it is null, blank, a dot segment or holds control characters
     */
    public static String segment(String name, @Nullable String value) {
        return PathTemplate.segment(name, value);
    }

    /**
     * Refuses what no header can carry.
     *
     * @param name the argument's name, for the message
     * @param value the argument
     * @return the argument
     * @throws IllegalArgumentException if it holds other than visible ASCII characters
     */
    public static String header(String name, String value) {
        return HeaderValues.checked(name, value);
    }

    /**
     * Refuses null.
     *
     * @param name the argument's name, for the message
     * @param value the argument
     * @param <T> its type
     * @return the argument
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T notNull(String name, @Nullable T value) {
        return Arguments.notNull(name, value);
    }
}
