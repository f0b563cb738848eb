package dev.partnercenter.model.invoices;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was used on one day under an Azure plan or of a product of the marketplace, with its price. Docs page:
 * invoice-resources.
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
 * @param productId the product
 * @param skuId the SKU of the product
 * @param availabilityId the availability of the SKU
 * @param skuName the name of the SKU
 * @param productName the name of the product
 * @param publisherName who publishes the product
 * @param publisherId the id of the publisher
 * @param subscriptionId the subscription
 * @param subscriptionDescription how the subscription is described
 * @param chargeStartDate the begin of the time that is charged
 * @param chargeEndDate the end of the time that is charged
 * @param usageDate the day of the usage
 * @param meterType the kind of meter
 * @param meterCategory the category of the meter
 * @param meterId the id of the meter
 * @param meterSubCategory the category within that
 * @param meterName the name of the meter
 * @param meterRegion the region of the meter
 * @param unitOfMeasure the unit that usage is measured in
 * @param resourceLocation where the resource runs
 * @param consumedService the resource provider, such as {@code Microsoft.Compute}
 * @param resourceGroup the resource group
 * @param resourceUri the path of the resource in Azure
 * @param tags the tags of the customer: JSON within the text
 * @param additionalInfo what the service tells of the resource: JSON within the text
 * @param serviceInfo1 what else the service tells of the usage
 * @param serviceInfo2 what else the service tells of the usage
 * @param chargeType what the charge is for, such as {@code new} or {@code renew}; a text that the service extends
 *     without notice
 * @param unitPrice the price of one unit
 * @param effectiveUnitPrice the price of one unit after adjustments
 * @param quantity how many units
 * @param unitType the kind of unit
 * @param billingPreTaxTotal the charge before taxes in the billing currency
 * @param billingCurrency the currency that is billed, three letters
 * @param pricingPreTaxTotal the charge before taxes in the currency of the price list
 * @param pricingCurrency the currency of the price list
 * @param pcToBCExchangeRate the rate from the currency of the price list to the billing currency
 * @param pcToBCExchangeRateDate the day of that rate
 * @param entitlementId the Azure subscription
 * @param entitlementDescription the name of the Azure subscription
 * @param hasPartnerEarnedCredit whether there is a partner earned credit
 * @param rateOfPartnerEarnedCredit the part of the price that is credited to the partner, 0.15 for 15 percent
 * @param rateOfCredit the part of the price that is credited, by the type of credit
 * @param creditType what kind of credit it is, in words
 * @param providerSource where the provider comes from
 * @param invoiceLineItemType what kind of charge it is
 * @param billingProvider where the charge comes from
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DailyRatedUsageLineItem(
        @Nullable String partnerId,
        @Nullable String partnerName,
        @Nullable String customerId,
        @Nullable String customerName,
        @Nullable String customerDomainName,
        @Nullable String customerCountry,
        @Nullable String invoiceNumber,
        @Nullable String mpnId,
        @Nullable String resellerMpnId,
        @Nullable String productId,
        @Nullable String skuId,
        @Nullable String availabilityId,
        @Nullable String skuName,
        @Nullable String productName,
        @Nullable String publisherName,
        @Nullable String publisherId,
        @Nullable String subscriptionId,
        @Nullable String subscriptionDescription,
        @Nullable Instant chargeStartDate,
        @Nullable Instant chargeEndDate,
        @Nullable Instant usageDate,
        @Nullable String meterType,
        @Nullable String meterCategory,
        @Nullable String meterId,
        @Nullable String meterSubCategory,
        @Nullable String meterName,
        @Nullable String meterRegion,
        @Nullable String unitOfMeasure,
        @Nullable String resourceLocation,
        @Nullable String consumedService,
        @Nullable String resourceGroup,
        @Nullable String resourceUri,
        @Nullable String tags,
        @Nullable String additionalInfo,
        @Nullable String serviceInfo1,
        @Nullable String serviceInfo2,
        @Nullable String chargeType,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal effectiveUnitPrice,
        @Nullable BigDecimal quantity,
        @Nullable String unitType,
        @Nullable BigDecimal billingPreTaxTotal,
        @Nullable String billingCurrency,
        @Nullable BigDecimal pricingPreTaxTotal,
        @Nullable String pricingCurrency,
        @Nullable BigDecimal pcToBCExchangeRate,
        @Nullable Instant pcToBCExchangeRateDate,
        @Nullable String entitlementId,
        @Nullable String entitlementDescription,
        @Nullable Boolean hasPartnerEarnedCredit,
        @Nullable BigDecimal rateOfPartnerEarnedCredit,
        @Nullable BigDecimal rateOfCredit,
        @Nullable String creditType,
        @Nullable String providerSource,
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
    public static DailyRatedUsageLineItemBuilder builder() {
        return new DailyRatedUsageLineItemBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DailyRatedUsageLineItemBuilder toBuilder() {
        return new DailyRatedUsageLineItemBuilder(this);
    }
}
