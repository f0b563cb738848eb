package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.json.JsonBytes;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Shape;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Customer;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;

/** What charges of the new commerce for use consist of, day by day. Totals are exact products with ten decimals. */
final class DailyRatedShape implements Shape {

    private final Heading heading;

    DailyRatedShape(Heading heading) {
        this.heading = heading;
    }

    @Override
    public void write(Charge charge, int index, JsonBytes out) {
        Product product = charge.product();
        writeParties(charge.customer(), out);
        out.raw("\",\"productId\":\"").raw(product.id());
        out.raw("\",\"skuId\":\"").raw(product.sku());
        out.raw("\",\"availabilityId\":\"").raw(product.availability());
        out.raw("\",\"skuName\":\"").raw(product.plan());
        out.raw("\",\"productName\":\"").raw(product.name());
        out.raw("\",\"publisherName\":\"Microsoft Corporation\",\"publisherId\":\"\",\"subscriptionId\":\"");
        out.uuid(charge.subscription());
        out.raw("\",\"subscriptionDescription\":\"Azure plan\",\"chargeStartDate\":\"");
        out.raw(heading.month() + "T00:00:00Z");
        out.raw("\",\"chargeEndDate\":\"").raw(heading.month().plusMonths(1) + "T00:00:00Z");
        out.raw("\",\"usageDate\":\"").raw(charge.day() + "T00:00:00Z");
        writeMeter(product, out);
        writeResource(charge, out);
        writeAmounts(charge, out);
        out.raw(",\"invoiceLineItemType\":\"usage_line_items\",\"billingProvider\":\"one_time\",")
                .raw("\"attributes\":{\"objectType\":\"DailyRatedUsageLineItem\"}}");
    }

    private void writeParties(Customer customer, JsonBytes out) {
        out.raw("{\"partnerId\":\"").raw(TestIdentity.TENANT_ID);
        out.raw("\",\"partnerName\":\"Tidewater Government Services\",\"customerId\":\"")
                .raw(customer.id());
        out.raw("\",\"customerName\":\"").raw(customer.name());
        out.raw("\",\"customerDomainName\":\"").raw(customer.domain());
        out.raw("\",\"customerCountry\":\"US\",\"mpnId\":\"").raw(TestIdentity.MPN_ID);
        out.raw("\",\"resellerMpnId\":\"\",\"invoiceNumber\":\"").raw(heading.invoiceNumber());
    }

    private static void writeMeter(Product product, JsonBytes out) {
        out.raw("\",\"meterType\":\"1 Compute Hour\",\"meterCategory\":\"Virtual Machines\",\"meterId\":\"");
        out.uuid(product.meter());
        out.raw("\",\"meterSubCategory\":\"").raw(product.name());
        out.raw("\",\"meterName\":\"").raw(product.plan());
        out.raw("\",\"meterRegion\":\"USGov Virginia\",\"unitOfMeasure\":\"1 Hour");
    }

    private static void writeResource(Charge charge, JsonBytes out) {
        out.raw("\",\"resourceLocation\":\"USGOVVIRGINIA\",\"consumedService\":\"Microsoft.Compute");
        out.raw("\",\"resourceGroup\":\"PRODUCTION\",\"resourceUri\":\"/subscriptions/");
        out.uuid(charge.subscription());
        out.raw("/resourceGroups/PRODUCTION/providers/Microsoft.Compute/virtualMachines/vm")
                .number(charge.day().getDayOfMonth());
        out.raw("\",\"tags\":\"\",\"additionalInfo\":\"{  \\\"ServiceType\\\": \\\"Standard_D4s_v5\\\"}");
        out.raw("\",\"serviceInfo1\":\"\",\"serviceInfo2\":\"");
    }

    /** Ten-thousandths by millionths are exact in ten decimals. */
    private void writeAmounts(Charge charge, JsonBytes out) {
        long price = charge.product().price();
        long quantity = charge.consumed() / 10_000;
        out.raw("\",\"chargeType\":\"New\",\"unitPrice\":").decimal(price, 4);
        out.raw(",\"quantity\":").decimal(quantity, 6);
        out.raw(",\"unitType\":\"1 Hour\",\"billingPreTaxTotal\":").decimal(price * quantity, 10);
        out.raw(",\"billingCurrency\":\"").raw(heading.currency());
        out.raw("\",\"pricingPreTaxTotal\":").decimal(price * quantity, 10);
        out.raw(",\"pricingCurrency\":\"").raw(heading.currency());
        out.raw("\",\"entitlementId\":\"")
                .uuid(charge.product().mark(), charge.customer().mark());
        out.raw("\",\"entitlementDescription\":\"Partner Subscription\",\"pcToBCExchangeRate\":1,")
                .raw("\"pcToBCExchangeRateDate\":\"");
        out.raw(heading.month() + "T00:00:00Z");
        out.raw("\",\"effectiveUnitPrice\":").decimal(charge.credited() ? price * 85 : price * 100, 6);
        out.raw(",\"rateOfPartnerEarnedCredit\":").decimal(charge.credited() ? 15 : 0, 2);
        out.raw(",\"hasPartnerEarnedCredit\":").raw(String.valueOf(charge.credited()));
    }
}
