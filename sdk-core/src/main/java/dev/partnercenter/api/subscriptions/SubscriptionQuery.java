package dev.partnercenter.api.subscriptions;

import dev.partnercenter.internal.http.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which subscriptions to list. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param orderId the order they come from; null for any
 * @param mpnId the id in the partner network of the partner of record; null for any
 */
public record SubscriptionQuery(
        @Nullable String orderId, @Nullable String mpnId) {
    /** {@return all subscriptions} */
    public static SubscriptionQuery all() {
        return new SubscriptionQuery(null, null);
    }

    /** {@return the same, from this order only} */
    public SubscriptionQuery withOrder(String newOrderId) {
        return new SubscriptionQuery(Arguments.notNull("orderId", newOrderId), mpnId);
    }

    /** {@return the same, of this partner of record only} */
    public SubscriptionQuery withPartner(String newMpnId) {
        return new SubscriptionQuery(orderId, Arguments.notNull("mpnId", newMpnId));
    }
}
