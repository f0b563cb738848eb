package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.RenewsTo;
import dev.partnercenter.model.common.ResourceAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is bought. Docs page: order-resources.
 *
 * @param lineItemNumber the number of the item within the order, from 0; required
 * @param offerId what is bought: the id of an offer or {@code product:sku:availability}; required
 * @param subscriptionId the subscription that came out of it
 * @param parentSubscriptionId the subscription it is bought on top of, for add-ons
 * @param friendlyName a name to tell the subscription by
 * @param quantity how many; required
 * @param termDuration for how long, ISO 8601 such as {@code P1Y}
 * @param transactionType why there is the item, such as {@code New}, {@code Renew} or {@code Cancel}; the service
 *     sets it
 * @param promotionId the promotion the price is taken from
 * @param customTermEndDate when the first term is to end, if not after its whole length
 * @param pricing the price; only if prices were asked for
 * @param partnerIdOnRecord the id (MPN or PartnerID) of the indirect reseller the sale is for
 * @param additionalPartnerIdsOnRecord the ids of further partners the sale is for
 * @param provisioningContext what is needed to provision some items, such as the Azure subscription of a reservation
 * @param renewsTo what it becomes when its term ends
 * @param attestationAccepted whether the customer attests what the SKU asks for
 * @param links where more is found
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrderLineItem(
        @Nullable Integer lineItemNumber,
        @Nullable String offerId,
        @Nullable String subscriptionId,
        @Nullable String parentSubscriptionId,
        @Nullable String friendlyName,
        @Nullable Integer quantity,
        @Nullable String termDuration,
        @Nullable String transactionType,
        @Nullable String promotionId,
        @Nullable Instant customTermEndDate,
        @Nullable Pricing pricing,
        @Nullable String partnerIdOnRecord,
        List<String> additionalPartnerIdsOnRecord,
        Map<String, String> provisioningContext,
        @Nullable RenewsTo renewsTo,
        @Nullable Boolean attestationAccepted,
        @Nullable OrderLineItemLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderLineItemBuilder builder() {
        return new OrderLineItemBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderLineItemBuilder toBuilder() {
        return new OrderLineItemBuilder(this);
    }
}
