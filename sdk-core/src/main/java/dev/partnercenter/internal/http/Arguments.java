package dev.partnercenter.internal.http;

import org.jspecify.annotations.Nullable;

/** Checks arguments of operations before anything is sent. */
public final class Arguments {
    private Arguments() {}

    /**
     * Refuses null.
     *
     * @param name the argument's name, for the message
     * @param value the argument
     * @return the argument
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T notNull(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return value;
    }

    /**
     * Refuses numbers below a least one.
     *
     * @param name the argument's name, for the message
     * @param least the least allowed value
     * @param value the argument
     * @return the argument
     * @throws IllegalArgumentException if it is less
     */
    public static int atLeast(String name, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", was " + value);
        }
        return value;
    }
}
