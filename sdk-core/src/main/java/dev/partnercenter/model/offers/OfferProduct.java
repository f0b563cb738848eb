package dev.partnercenter.model.offers;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The product behind an offer. Docs page: offer-resources.
 *
 * @param id the id of the product
 * @param name its name
 * @param unit what is counted, such as {@code Licenses}
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OfferProduct(
        @Nullable String id,
        @Nullable String name,
        @Nullable String unit,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OfferProductBuilder builder() {
        return new OfferProductBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OfferProductBuilder toBuilder() {
        return new OfferProductBuilder(this);
    }
}
