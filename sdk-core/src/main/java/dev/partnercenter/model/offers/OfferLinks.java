package dev.partnercenter.model.offers;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Link;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where more about an offer is found. Docs page: offer-resources.
 *
 * @param learnMore a page for people
 * @param self the offer itself
 * @param next the next page, for collections
 * @param previous the previous page, for collections
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OfferLinks(
        @Nullable Link learnMore,
        @Nullable Link self,
        @Nullable Link next,
        @Nullable Link previous,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OfferLinksBuilder builder() {
        return new OfferLinksBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OfferLinksBuilder toBuilder() {
        return new OfferLinksBuilder(this);
    }
}
