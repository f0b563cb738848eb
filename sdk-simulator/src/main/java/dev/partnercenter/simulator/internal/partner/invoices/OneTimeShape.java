package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.json.JsonBytes;
import dev.partnercenter.simulator.internal.partner.invoices.GeneratedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.GeneratedLineItems.Shape;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Customer;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;

/** Charges of the new commerce, with all properties that the service is known to send. */
final class OneTimeShape implements Shape {

    /** In ten-thousandths: prices are in US dollars, whatever is billed in. */
    private static final long EXCHANGE_RATE = 8951;

    private final Heading heading;
    private final boolean foreign;

    OneTimeShape(Heading heading) {
        this.heading = heading;
        this.foreign = !heading.currency().equals("USD");
    }

    @Override
    public void write(Draw draw, int index, JsonBytes out) {
        out.raw("{\"partnerId\":\"").raw(TestIdentity.TENANT_ID).raw("\",");
        writeParties(draw.customer(), out);
        out.raw(",\"orderId\":\"").hex(draw.mark(), 12);
        out.raw("\",\"orderDate\":\"").raw(day(draw)).raw("T17:59:52.").number(1_000_000 + index % 9_000_000);
        out.raw("Z\",");
        writeProduct(draw.product(), out);
        writeCharge(draw, out);
        writeSubscription(draw, out);
        writeAdjustments(draw, out);
        out.raw(",\"invoiceLineItemType\":\"billing_line_items\",\"billingProvider\":\"one_time\",")
                .raw("\"attributes\":{\"objectType\":\"OneTimeInvoiceLineItem\"}}");
    }

    private void writeParties(Customer customer, JsonBytes out) {
        out.raw("\"customerId\":\"").raw(customer.id());
        out.raw("\",\"customerName\":\"").raw(customer.name());
        out.raw("\",\"customerDomainName\":\"").raw(customer.domain());
        out.raw("\",\"customerCountry\":\"US\",\"invoiceNumber\":\"").raw(heading.invoiceNumber());
        out.raw("\",\"mpnId\":\"").raw(TestIdentity.MPN_ID).raw("\",\"resellerMpnId\":0");
    }

    private static void writeProduct(Product product, JsonBytes out) {
        out.raw("\"productId\":\"").raw(product.id());
        out.raw("\",\"skuId\":\"").raw(product.sku());
        out.raw("\",\"availabilityId\":\"").raw(product.availability());
        out.raw("\",\"productName\":\"").raw(product.name());
        out.raw("\",\"skuName\":\"").raw(product.plan());
    }

    private void writeCharge(Draw draw, JsonBytes out) {
        Product product = draw.product();
        String type = draw.givenBack() ? "Cancel" : (draw.mark() & 3) == 0 ? "New" : "CycleCharge";
        out.raw("\",\"chargeType\":\"").raw(type);
        out.raw("\",\"unitPrice\":").decimal(product.price() * 100 / 85, 4);
        out.raw(",\"effectiveUnitPrice\":").decimal(product.price(), 4);
        out.raw(",\"unitType\":\"").raw(product.metered() ? "1 Hour" : "Licenses");
        out.raw("\",\"quantity\":").number(draw.quantity());
        out.raw(",\"subtotal\":").decimal(draw.subtotal(), 2);
        out.raw(",\"taxTotal\":").decimal(draw.tax(), 2);
        out.raw(",\"totalForCustomer\":").decimal(draw.total(), 2);
        out.raw(",\"currency\":\"").raw(heading.currency());
        out.raw("\",\"publisherName\":\"Microsoft Corporation\",\"publisherId\":\"\"");
    }

    private void writeSubscription(Draw draw, JsonBytes out) {
        String start = heading.month() + "T00:00:00Z";
        String end = heading.month().plusMonths(1).minusDays(1) + "T00:00:00Z";
        out.raw(",\"subscriptionDescription\":\"").raw(draw.product().name());
        out.raw("\",\"subscriptionId\":\"")
                .uuid(draw.customer().mark(), draw.product().mark());
        out.raw("\",\"subscriptionStartDate\":\"").raw(start);
        out.raw("\",\"subscriptionEndDate\":\"").raw(end);
        out.raw("\",\"chargeStartDate\":\"").raw(day(draw)).raw("T00:00:00Z");
        out.raw("\",\"chargeEndDate\":\"").raw(end);
        out.raw("\",\"termAndBillingCycle\":\"One-Year commitment for monthly/yearly billing");
        out.raw("\",\"alternateId\":\"").hex(draw.mark(), 12);
    }

    private void writeAdjustments(Draw draw, JsonBytes out) {
        boolean metered = draw.product().metered();
        out.raw("\",\"priceAdjustmentDescription\":\"")
                .raw(draw.credited() ? "[\\\"15.0% Partner earned credit for services managed\\\"]" : "");
        out.raw("\",\"discountDetails\":\"\",\"pricingCurrency\":\"USD\",\"pcToBCExchangeRate\":");
        out.decimal(foreign ? EXCHANGE_RATE : 10_000, 4);
        out.raw(",\"pcToBCExchangeRateDate\":\"")
                .raw(heading.month().toString())
                .raw("T00:00:00Z");
        out.raw("\",\"billableQuantity\":");
        if (metered) {
            out.decimal(draw.consumed(), 10);
        } else {
            out.number(draw.quantity());
        }
        out.raw(",\"meterDescription\":\"").raw(metered ? "Virtual Machines - D4s v5 - USGov Virginia" : "");
        out.raw("\",\"billingFrequency\":\"Monthly\",\"reservationOrderId\":\"");
        if (!metered) {
            out.uuid(draw.mark(), draw.customer().mark());
        }
        out.raw("\"");
    }

    private String day(Draw draw) {
        return heading.month().plusDays(draw.day()).toString();
    }
}
