package dev.partnercenter.internal.paging;

import dev.partnercenter.error.UnreadableElement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call for a page brought.
 *
 * @param items the elements
 * @param unreadable the elements that could not be read
 * @param totalCount what the service says of the count, or null
 * @param next where the next page begins; null at the end
 * @param noContent whether the service answered without any body
 * @param retryAfter how long it asked to wait; null if it did not
 */
public record FetchedPage<T>(
        List<T> items,
        List<UnreadableElement> unreadable,
        @Nullable Integer totalCount,
        @Nullable Continuation next,
        boolean noContent,
        @Nullable Duration retryAfter) {

    /** A page with a body. */
    public FetchedPage(
            List<T> items,
            List<UnreadableElement> unreadable,
            @Nullable Integer totalCount,
            @Nullable Continuation next) {
        this(items, unreadable, totalCount, next, false, null);
    }

    /** {@return an answer without any body} */
    public static <T> FetchedPage<T> empty(@Nullable Duration retryAfter) {
        return new FetchedPage<>(List.of(), List.of(), null, null, true, retryAfter);
    }
}
