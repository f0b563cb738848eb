package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is charged for a subscription of licenses. Docs page: invoice-resources.
 *
 * @param partnerId the tenant of the partner
 * @param customerId the tenant of the customer
 * @param customerName the name of the customer
 * @param mpnId the Microsoft Partner Network id of the reseller, be it the partner itself or an indirect one
 * @param tier2MpnId the Microsoft Partner Network id of the indirect reseller, -1 or 0 if there is none
 * @param orderId the order
 * @param subscriptionId the subscription
 * @param syndicationPartnerSubscriptionNumber the number of the subscription with a syndication partner
 * @param offerId the offer
 * @param durableOfferId the id of the offer that stays the same in all catalogs
 * @param offerName the name of the offer
 * @param domainName the domain of the customer
 * @param billingCycleType how often it is billed, such as {@code MONTHLY}
 * @param subscriptionName the name of the subscription
 * @param subscriptionDescription how the subscription is described
 * @param subscriptionStartDate when the subscription began
 * @param subscriptionEndDate when the subscription ends
 * @param chargeStartDate the begin of the time that is charged
 * @param chargeEndDate the end of the time that is charged
 * @param chargeType what the charge is for, such as {@code new} or {@code renew}; a text that the service extends
 *     without notice
 * @param unitPrice the price of one unit
 * @param quantity how many units
 * @param amount price of one unit times quantity
 * @param totalOtherDiscount the discount
 * @param subtotal the amount after discounts, before taxes
 * @param tax the taxes
 * @param totalForCustomer the amount after discounts, with taxes
 * @param currency the currency of the amounts, three letters
 * @param invoiceLineItemType what kind of charge it is
 * @param billingProvider where the charge comes from
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record LicenseBasedLineItem(
        @Nullable String partnerId,
        @Nullable String customerId,
        @Nullable String customerName,
        @Nullable Integer mpnId,
        @Nullable Integer tier2MpnId,
        @Nullable String orderId,
        @Nullable String subscriptionId,
        @Nullable String syndicationPartnerSubscriptionNumber,
        @Nullable String offerId,
        @Nullable String durableOfferId,
        @Nullable String offerName,
        @Nullable String domainName,
        @Nullable String billingCycleType,
        @Nullable String subscriptionName,
        @Nullable String subscriptionDescription,
        @Nullable Instant subscriptionStartDate,
        @Nullable Instant subscriptionEndDate,
        @Nullable Instant chargeStartDate,
        @Nullable Instant chargeEndDate,
        @Nullable String chargeType,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal totalOtherDiscount,
        @Nullable BigDecimal subtotal,
        @Nullable BigDecimal tax,
        @Nullable BigDecimal totalForCustomer,
        @Nullable String currency,
        @Nullable InvoiceLineItemType invoiceLineItemType,
        @Nullable BillingProvider billingProvider,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties)
        implements InvoiceLineItem {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static LicenseBasedLineItemBuilder builder() {
        return new LicenseBasedLineItemBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public LicenseBasedLineItemBuilder toBuilder() {
        return new LicenseBasedLineItemBuilder(this);
    }
}
