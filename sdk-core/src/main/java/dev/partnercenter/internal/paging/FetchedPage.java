package dev.partnercenter.internal.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call for a page brought.
 *
 * @param items the elements
 * @param totalCount what the service says of the count, or null
 * @param next where the next page begins; null at the end
 * @param noContent whether the service answered without any body
 */
public record FetchedPage<T>(
        List<T> items,
        @Nullable Integer totalCount,
        @Nullable Continuation next,
        boolean noContent) {}
