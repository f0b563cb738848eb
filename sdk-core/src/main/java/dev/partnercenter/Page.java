package dev.partnercenter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection.
 *
 * @param items the elements in the order of the service
 * @param totalCount what the service says of the count; null if it does not say. Some collections count the page, others
 *     the whole
 * @param continuation where the next page begins, for {@link Paged#resume}; null at the end. Holds no secret, and is
 *     valid for as long as the service keeps the place, usually some minutes
 * @param <T> type of the elements
 */
public record Page<T>(
        List<T> items,
        @Nullable Integer totalCount,
        @Nullable String continuation) {}
