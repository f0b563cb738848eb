package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subscription is registered, which reservations of Azure need. Docs page: subscription-resources.
 *
 * @param subscriptionId the subscription
 * @param status whether it is registered
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SubscriptionRegistrationStatus(
        @Nullable String subscriptionId,
        @Nullable RegistrationStatus status,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SubscriptionRegistrationStatusBuilder builder() {
        return new SubscriptionRegistrationStatusBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SubscriptionRegistrationStatusBuilder toBuilder() {
        return new SubscriptionRegistrationStatusBuilder(this);
    }
}
