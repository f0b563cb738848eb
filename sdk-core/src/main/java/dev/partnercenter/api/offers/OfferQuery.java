package dev.partnercenter.api.offers;

import dev.partnercenter.internal.http.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which offers to list. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param categoryId the id of an offer category; null for all
 * @param paging where to begin, and how many per page
 */
public record OfferQuery(@Nullable String categoryId, OffsetQuery paging) {
    /** Refuses a paging of null. */
    public OfferQuery {
        Arguments.notNull("paging", paging);
    }

    /** {@return all offers} */
    public static OfferQuery all() {
        return new OfferQuery(null, OffsetQuery.all());
    }

    /** {@return the same, of this category only} */
    public OfferQuery withCategory(String newCategoryId) {
        return new OfferQuery(Arguments.notNull("categoryId", newCategoryId), paging);
    }

    /** {@return the same without this many elements at the beginning} */
    public OfferQuery withOffset(int offset) {
        return new OfferQuery(categoryId, paging.withOffset(offset));
    }

    /** {@return the same in pages of this size} */
    public OfferQuery withSize(int size) {
        return new OfferQuery(categoryId, paging.withSize(size));
    }
}
