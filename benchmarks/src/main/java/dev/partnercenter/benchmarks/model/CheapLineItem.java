package dev.partnercenter.benchmarks.model;

/** A one-time line item in the types that are cheapest to read; what is not listed here is lost. */
public record CheapLineItem(
        String partnerId,
        String customerId,
        String customerName,
        String customerDomainName,
        String customerCountry,
        String invoiceNumber,
        String mpnId,
        int resellerMpnId,
        String orderId,
        String orderDate,
        String productId,
        String skuId,
        String availabilityId,
        String productName,
        String skuName,
        String chargeType,
        double unitPrice,
        double effectiveUnitPrice,
        String unitType,
        double quantity,
        double subtotal,
        double taxTotal,
        double totalForCustomer,
        String currency,
        String publisherName,
        String publisherId,
        String subscriptionDescription,
        String subscriptionId,
        String priceAdjustmentDescription,
        String discountDetails,
        String pricingCurrency,
        double pcToBCExchangeRate,
        String pcToBCExchangeRateDate,
        double billableQuantity,
        String chargeStartDate,
        String chargeEndDate,
        String termAndBillingCycle,
        String alternateId,
        String meterDescription,
        String reservationOrderId,
        String billingFrequency,
        String invoiceLineItemType,
        String billingProvider,
        CheapAttributes attributes) {

    /**
     * The type of the resource.
     *
     * @param objectType its name
     */
    public record CheapAttributes(String objectType) {}
}
