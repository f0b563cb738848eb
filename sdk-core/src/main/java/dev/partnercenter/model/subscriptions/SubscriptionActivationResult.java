package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of activating a marketplace subscription in the integration sandbox. Docs page:
 * activate-sandbox-subscription-azure-marketplace-products.
 *
 * @param subscriptionId the subscription
 * @param status what came of it, {@code Success} or the failure
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SubscriptionActivationResult(
        @Nullable String subscriptionId, @Nullable String status, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SubscriptionActivationResultBuilder builder() {
        return new SubscriptionActivationResultBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SubscriptionActivationResultBuilder toBuilder() {
        return new SubscriptionActivationResultBuilder(this);
    }
}
