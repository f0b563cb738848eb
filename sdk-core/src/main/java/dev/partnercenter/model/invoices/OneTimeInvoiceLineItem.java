package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is charged for a purchase, or for the usage of a month under an Azure plan. Docs page: invoice-resources.
 *
 * @param partnerId the tenant of the partner
 * @param partnerName the name of the partner
 * @param customerId the tenant of the customer
 * @param customerName the name of the customer
 * @param customerDomainName the domain of the customer
 * @param customerCountry the country of the customer, two letters
 * @param invoiceNumber the id of the invoice; empty while it is unbilled
 * @param mpnId the Microsoft Partner Network id of the reseller, be it the partner itself or an indirect one
 * @param resellerMpnId the Microsoft Partner Network id of the indirect reseller, 0 or empty if there is none
 * @param orderId the order
 * @param orderDate when it was ordered
 * @param productId the product
 * @param skuId the SKU of the product
 * @param availabilityId the availability of the SKU
 * @param productName the name of the product
 * @param skuName the name of the SKU
 * @param productQualifiers what kind of product it is, such as {@code AddOn} or {@code Trial}
 * @param chargeType what the charge is for, such as {@code new} or {@code renew}; a text that the service extends
 *     without notice
 * @param unitPrice the price of one unit
 * @param effectiveUnitPrice the price of one unit after adjustments
 * @param unitType the kind of unit
 * @param quantity how many units
 * @param subtotal the amount after discounts, before taxes
 * @param taxTotal the taxes
 * @param totalForCustomer the amount after discounts, with taxes
 * @param currency the currency of the amounts, three letters
 * @param publisherName who publishes the product
 * @param publisherId the id of the publisher
 * @param subscriptionDescription how the subscription is described
 * @param subscriptionId the subscription
 * @param subscriptionStartDate when the subscription began
 * @param subscriptionEndDate when the subscription ends
 * @param chargeStartDate the begin of the time that is charged
 * @param chargeEndDate the end of the time that is charged
 * @param termAndBillingCycle the term and how often it is billed, in words
 * @param alternateId the id of the quote
 * @param referenceId the id that other line items of the same purchase refer to
 * @param quoteId the quote
 * @param priceAdjustmentDescription how the price was adjusted, in words: a JSON array of texts within the text
 * @param discountDetails deprecated: how the discount came about
 * @param discountDescriptions deprecated: the discounts, in words
 * @param creditReasonCode why there is a credit
 * @param pricingCurrency the currency of the price list
 * @param pcToBCExchangeRate the rate from the currency of the price list to the billing currency
 * @param pcToBCExchangeRateDate the day of that rate
 * @param billableQuantity how many units were bought or used
 * @param usageDate the day of the usage
 * @param meterType the kind of meter
 * @param meterCategory the category of the meter
 * @param meterId the id of the meter
 * @param meterSubCategory the category within that
 * @param meterName the name of the meter
 * @param meterRegion the region of the meter
 * @param meterDescription the meter of what was used
 * @param unitOfMeasure the unit that usage is measured in
 * @param rateOfPartnerEarnedCredit the part of the price that is credited to the partner, 0.15 for 15 percent
 * @param isPartnerEarnedCreditApplied whether there is a partner earned credit
 * @param providerId the provider of the product
 * @param providerName the name of the provider
 * @param providerSource where the provider comes from
 * @param reservationOrderId the order of a reservation
 * @param billingFrequency how often it is billed
 * @param promotionId the promotion
 * @param invoiceLineItemType what kind of charge it is
 * @param billingProvider where the charge comes from
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OneTimeInvoiceLineItem(
        @Nullable String partnerId,
        @Nullable String partnerName,
        @Nullable String customerId,
        @Nullable String customerName,
        @Nullable String customerDomainName,
        @Nullable String customerCountry,
        @Nullable String invoiceNumber,
        @Nullable String mpnId,
        @Nullable Integer resellerMpnId,
        @Nullable String orderId,
        @Nullable Instant orderDate,
        @Nullable String productId,
        @Nullable String skuId,
        @Nullable String availabilityId,
        @Nullable String productName,
        @Nullable String skuName,
        List<String> productQualifiers,
        @Nullable String chargeType,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal effectiveUnitPrice,
        @Nullable String unitType,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal subtotal,
        @Nullable BigDecimal taxTotal,
        @Nullable BigDecimal totalForCustomer,
        @Nullable String currency,
        @Nullable String publisherName,
        @Nullable String publisherId,
        @Nullable String subscriptionDescription,
        @Nullable String subscriptionId,
        @Nullable Instant subscriptionStartDate,
        @Nullable Instant subscriptionEndDate,
        @Nullable Instant chargeStartDate,
        @Nullable Instant chargeEndDate,
        @Nullable String termAndBillingCycle,
        @Nullable String alternateId,
        @Nullable String referenceId,
        @Nullable String quoteId,
        @Nullable String priceAdjustmentDescription,
        @Nullable String discountDetails,
        @Nullable String discountDescriptions,
        @Nullable String creditReasonCode,
        @Nullable String pricingCurrency,
        @Nullable BigDecimal pcToBCExchangeRate,
        @Nullable Instant pcToBCExchangeRateDate,
        @Nullable BigDecimal billableQuantity,
        @Nullable Instant usageDate,
        @Nullable String meterType,
        @Nullable String meterCategory,
        @Nullable String meterId,
        @Nullable String meterSubCategory,
        @Nullable String meterName,
        @Nullable String meterRegion,
        @Nullable String meterDescription,
        @Nullable String unitOfMeasure,
        @Nullable BigDecimal rateOfPartnerEarnedCredit,
        @Nullable Boolean isPartnerEarnedCreditApplied,
        @Nullable String providerId,
        @Nullable String providerName,
        @Nullable String providerSource,
        @Nullable String reservationOrderId,
        @Nullable String billingFrequency,
        @Nullable String promotionId,
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
    public static OneTimeInvoiceLineItemBuilder builder() {
        return new OneTimeInvoiceLineItemBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OneTimeInvoiceLineItemBuilder toBuilder() {
        return new OneTimeInvoiceLineItemBuilder(this);
    }
}
