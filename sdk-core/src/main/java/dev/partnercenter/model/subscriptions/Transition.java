package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The move of a subscription to another product.
 *
 * @param operationId the id of the move; the service sets it
 * @param fromCatalogItemId what it was
 * @param fromSubscriptionId the subscription that is moved
 * @param toCatalogItemId what it becomes: {@code product:sku:availability}; required
 * @param toSubscriptionId the subscription it is merged into; absent to make a new one
 * @param quantity how many licences are moved; required
 * @param termDuration for how long, ISO 8601
 * @param billingCycle how often it is charged
 * @param transitionType what happens to the assigned licences; required
 * @param promotionId the promotion the price is taken from
 * @param events what has happened so far
 * @param status how far it is
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Transition(
        @Nullable String operationId,
        @Nullable String fromCatalogItemId,
        @Nullable String fromSubscriptionId,
        @Nullable String toCatalogItemId,
        @Nullable String toSubscriptionId,
        @Nullable Integer quantity,
        @Nullable String termDuration,
        @Nullable BillingCycle billingCycle,
        @Nullable TransitionType transitionType,
        @Nullable String promotionId,
        List<TransitionEvent> events,
        @Nullable String status,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static TransitionBuilder builder() {
        return new TransitionBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public TransitionBuilder toBuilder() {
        return new TransitionBuilder(this);
    }
}
