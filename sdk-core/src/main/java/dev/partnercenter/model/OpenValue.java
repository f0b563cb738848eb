package dev.partnercenter.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text with well-known values, such as a status. The service adds values without notice, so the known ones are
 * constants and every other one is just kept. Two values are equal when they differ in case or in underscores only
 * ({@code one_time} and {@code OneTime} are the same to the service); {@link #value()} is the text as it was sent.
 */
public interface OpenValue {

    /**
     * Returns the text on the wire.
     *
     * @return the text as the service or the caller wrote it, never null
     */
    String value();

    /**
     * Compares two values of one type as the service does.
     *
     * @param one a value
     * @param other anything
     * @return whether both are of the same type and mean the same
     */
    static boolean same(OpenValue one, @Nullable Object other) {
        return one == other
                || (other instanceof OpenValue value
                        && value.getClass() == one.getClass()
                        && key(one).equals(key(value)));
    }

    /**
     * Gives the hash code that goes with {@link #same}.
     *
     * @param value a value
     * @return its hash code
     */
    static int hash(OpenValue value) {
        return key(value).hashCode();
    }

    private static String key(OpenValue value) {
        return value.value().replace("_", "").toLowerCase(Locale.ROOT);
    }
}
