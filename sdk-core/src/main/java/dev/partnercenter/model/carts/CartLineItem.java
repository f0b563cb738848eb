package dev.partnercenter.model.carts;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.RenewsTo;
import dev.partnercenter.model.common.ResourceAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a cart. Docs page: cart-resources.
 *
 * @param id the number of the item within the cart; the caller chooses it when the cart is made
 * @param catalogItemId what is bought: {@code product:sku:availability}, or the id of an offer; required
 * @param friendlyName a name to tell it by
 * @param quantity how many; required
 * @param currencyCode the currency, ISO 4217; the service sets it
 * @param billingCycle how often it is charged; required
 * @param termDuration for how long, ISO 8601 such as {@code P1M}, {@code P1Y} or {@code P3Y}
 * @param promotionId the promotion the price is taken from
 * @param participants partners who take part in the sale
 * @param provisioningContext what is needed to provision some items, such as the Azure subscription of a reservation
 * @param orderGroup items of one group go into one order; the service sets it
 * @param purchaseSystem the system that handles the purchase; the service sets it
 * @param addonItems what is bought on top of this item
 * @param renewsTo what it becomes when its term ends
 * @param error why it could not be put into the cart
 * @param customTermEndDate when the first term is to end, if not after its whole length; see the custom term end
 *     dates of the customer
 * @param attestationAccepted whether the customer attests what the SKU asks for
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CartLineItem(
        @Nullable Integer id,
        @Nullable String catalogItemId,
        @Nullable String friendlyName,
        @Nullable Integer quantity,
        @Nullable String currencyCode,
        @Nullable BillingCycle billingCycle,
        @Nullable String termDuration,
        @Nullable String promotionId,
        List<Participant> participants,
        Map<String, String> provisioningContext,
        @Nullable String orderGroup,
        @Nullable String purchaseSystem,
        List<CartLineItem> addonItems,
        @Nullable RenewsTo renewsTo,
        @Nullable CartError error,
        @Nullable Instant customTermEndDate,
        @Nullable Boolean attestationAccepted,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CartLineItemBuilder builder() {
        return new CartLineItemBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CartLineItemBuilder toBuilder() {
        return new CartLineItemBuilder(this);
    }
}
