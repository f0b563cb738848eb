package dev.partnercenter;

import dev.partnercenter.error.UnreadableElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection.
 *
 * @param items the elements in the order of the service, without those that could not be read
 * @param totalCount what the service says of the count; null if it does not say. Some collections count the page, others
 *     the whole
 * @param continuation where the next page begins, for {@link Paged#resume}; null at the end. Holds no secret, and is
 *     valid for as long as the service keeps the place, usually some minutes
 * @param unreadable the elements that could not be read, as they were sent; empty but for a fault of the service
 * @param <T> type of the elements
 */
public record Page<T>(
        List<T> items,
        @Nullable Integer totalCount,
        @Nullable String continuation,
        List<UnreadableElement> unreadable) {

    /** A page of which every element could be read. */
    public Page(List<T> items, @Nullable Integer totalCount, @Nullable String continuation) {
        this(items, totalCount, continuation, List.of());
    }
}
