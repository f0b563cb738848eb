package dev.partnercenter.api.offers;

import dev.partnercenter.internal.http.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Where to begin in a list, and how much to ask for at once. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param offset how many elements to leave out at the beginning; null for none
 * @param size how many per page; null for what the service prefers
 */
public record OffsetQuery(
        @Nullable Integer offset, @Nullable Integer size) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the offset is negative or the size less than 1
     */
    public OffsetQuery {
        if (offset != null) {
            Arguments.atLeast("offset", 0, offset);
        }
        if (size != null) {
            Arguments.atLeast("size", 1, size);
        }
    }

    /** {@return the list from its beginning} */
    public static OffsetQuery all() {
        return new OffsetQuery(null, null);
    }

    /** {@return the same without this many elements at the beginning} */
    public OffsetQuery withOffset(int newOffset) {
        return new OffsetQuery(newOffset, size);
    }

    /** {@return the same in pages of this size} */
    public OffsetQuery withSize(int newSize) {
        return new OffsetQuery(offset, newSize);
    }
}
