package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Link;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where more about a subscription is found. Docs page: subscription-resources.
 *
 * @param offer the offer
 * @param entitlement the entitlement
 * @param parentSubscription the subscription it is an add-on of
 * @param product the product
 * @param sku the SKU
 * @param availability the availability
 * @param activationLinks the links to activate it with its publisher
 * @param self the subscription itself
 * @param next the next page, for collections
 * @param previous the previous page, for collections
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SubscriptionLinks(
        @Nullable Link offer,
        @Nullable Link entitlement,
        @Nullable Link parentSubscription,
        @Nullable Link product,
        @Nullable Link sku,
        @Nullable Link availability,
        @Nullable Link activationLinks,
        @Nullable Link self,
        @Nullable Link next,
        @Nullable Link previous,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SubscriptionLinksBuilder builder() {
        return new SubscriptionLinksBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SubscriptionLinksBuilder toBuilder() {
        return new SubscriptionLinksBuilder(this);
    }
}
