package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was used of a subscription to Azure (MS-AZR-0145P) on one day, without prices. Docs page: get-invoiceline-
 * items.
 *
 * @param customerBillableAccount the account of the customer that is billed
 * @param usageDate the day of the usage
 * @param meteredService the service that was metered
 * @param meteredServiceType the kind of service that was metered
 * @param meteredRegion where the metered service runs
 * @param project the project, as the customer named it
 * @param serviceInfo what else the service tells of the usage
 * @param partnerId the tenant of the partner
 * @param partnerName the name of the partner
 * @param partnerBillableAccountId the account of the partner that is billed
 * @param customerId the tenant of the customer
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
public record DailyUsageLineItem(
        @Nullable String customerBillableAccount,
        @Nullable Instant usageDate,
        @Nullable String meteredService,
        @Nullable String meteredServiceType,
        @Nullable String meteredRegion,
        @Nullable String project,
        @Nullable String serviceInfo,
        @Nullable String partnerId,
        @Nullable String partnerName,
        @Nullable String partnerBillableAccountId,
        @Nullable String customerId,
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
    public static DailyUsageLineItemBuilder builder() {
        return new DailyUsageLineItemBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DailyUsageLineItemBuilder toBuilder() {
        return new DailyUsageLineItemBuilder(this);
    }
}
