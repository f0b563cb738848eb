package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.BillingCycle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What something becomes: product, term and billing. Docs page: create-scheduled-changes.
 *
 * @param productId the product
 * @param skuId the SKU
 * @param availabilityId the availability
 * @param billingCycle how often it is charged
 * @param termDuration for how long, ISO 8601
 * @param promotionId the promotion the price is taken from
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ProductTerm(
        @Nullable String productId,
        @Nullable String skuId,
        @Nullable String availabilityId,
        @Nullable BillingCycle billingCycle,
        @Nullable String termDuration,
        @Nullable String promotionId,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ProductTermBuilder builder() {
        return new ProductTermBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ProductTermBuilder toBuilder() {
        return new ProductTermBuilder(this);
    }
}
