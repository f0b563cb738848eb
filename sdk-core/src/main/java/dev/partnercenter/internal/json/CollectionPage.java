package dev.partnercenter.internal.json;

import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection as the service sends it.
 *
 * @param <T> the type of the items
 * @param totalCount how many items there are, not always given
 * @param items the items of this page
 * @param links where this page and the next one are
 * @param continuationToken what to send for the next page, where paging goes by token
 * @param attributes the type of the collection
 * @param additionalProperties what else was sent
 */
public record CollectionPage<T>(
        @Nullable Integer totalCount,
        List<T> items,
        @Nullable ResourceLinks links,
        @Nullable String continuationToken,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /** {@return the items that could not be read, in their order} */
    public List<UnreadItem> unread() {
        // Seen as any object, since the list of a page is one of T only from outside.
        return (Object) items instanceof Items read ? read.unread() : List.of();
    }

    /** {@return how many items the page has, with those that could not be read} */
    public int size() {
        return items.size() + unread().size();
    }
}
