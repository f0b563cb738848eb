package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is charged for the usage of a subscription to Azure (MS-AZR-0145P). Docs page: invoice-resources.
 *
 * @param detailLineItemId tells line items apart that charge parts of the same usage at different rates
 * @param sku the SKU of the service
 * @param includedQuantity the units that the order includes
 * @param overageQuantity the units beyond those
 * @param listPrice the price of one unit
 * @param consumptionPrice the price of what was used
 * @param consumptionDiscount the discount on what was used
 * @param currency the currency of the amounts, three letters
 * @param pretaxCharges the charge before taxes
 * @param taxAmount the taxes
 * @param postTaxTotal the charge with taxes
 * @param pretaxEffectiveRate the price of one unit before taxes
 * @param postTaxEffectiveRate the price of one unit with taxes
 * @param chargeType what the charge is for, such as {@code new} or {@code renew}; a text that the service extends
 *     without notice
 * @param partnerId the tenant of the partner
 * @param partnerName the name of the partner
 * @param partnerBillableAccountId the account of the partner that is billed
 * @param customerId the tenant of the customer
 * @param customerName the name of the customer
 * @param domainName the domain of the customer
 * @param customerCompanyName the name of the customer's company
 * @param mpnId the Microsoft Partner Network id of the reseller, be it the partner itself or an indirect one
 * @param tier2MpnId the Microsoft Partner Network id of the indirect reseller, -1 or 0 if there is none
 * @param invoiceNumber the id of the invoice; empty while it is unbilled
 * @param subscriptionId the subscription
 * @param subscriptionName the name of the subscription
 * @param subscriptionDescription how the subscription is described
 * @param billingCycleType how often it is billed, such as {@code MONTHLY}
 * @param orderId the order
 * @param serviceName the service
 * @param serviceType the kind of service
 * @param resourceGuid the id of the resource
 * @param resourceName the name of the resource
 * @param region where the resource runs
 * @param consumedQuantity the units used
 * @param chargeStartDate the begin of the time that is charged
 * @param chargeEndDate the end of the time that is charged
 * @param unit the unit that usage is measured in
 * @param invoiceLineItemType what kind of charge it is
 * @param billingProvider where the charge comes from
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record UsageBasedLineItem(
        @Nullable Integer detailLineItemId,
        @Nullable String sku,
        @Nullable BigDecimal includedQuantity,
        @Nullable BigDecimal overageQuantity,
        @Nullable BigDecimal listPrice,
        @Nullable BigDecimal consumptionPrice,
        @Nullable BigDecimal consumptionDiscount,
        @Nullable String currency,
        @Nullable BigDecimal pretaxCharges,
        @Nullable BigDecimal taxAmount,
        @Nullable BigDecimal postTaxTotal,
        @Nullable BigDecimal pretaxEffectiveRate,
        @Nullable BigDecimal postTaxEffectiveRate,
        @Nullable String chargeType,
        @Nullable String partnerId,
        @Nullable String partnerName,
        @Nullable String partnerBillableAccountId,
        @Nullable String customerId,
        @Nullable String customerName,
        @Nullable String domainName,
        @Nullable String customerCompanyName,
        @Nullable Integer mpnId,
        @Nullable Integer tier2MpnId,
        @Nullable String invoiceNumber,
        @Nullable String subscriptionId,
        @Nullable String subscriptionName,
        @Nullable String subscriptionDescription,
        @Nullable String billingCycleType,
        @Nullable String orderId,
        @Nullable String serviceName,
        @Nullable String serviceType,
        @Nullable String resourceGuid,
        @Nullable String resourceName,
        @Nullable String region,
        @Nullable BigDecimal consumedQuantity,
        @Nullable Instant chargeStartDate,
        @Nullable Instant chargeEndDate,
        @Nullable String unit,
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
    public static UsageBasedLineItemBuilder builder() {
        return new UsageBasedLineItemBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public UsageBasedLineItemBuilder toBuilder() {
        return new UsageBasedLineItemBuilder(this);
    }
}
