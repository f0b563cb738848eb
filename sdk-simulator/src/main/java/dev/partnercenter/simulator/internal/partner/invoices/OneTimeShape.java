package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.json.JsonBytes;
import dev.partnercenter.simulator.internal.partner.invoices.Charge.Reason;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Shape;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Customer;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;

/** Charges of the new commerce, with all properties that the service is known to send. */
final class OneTimeShape implements Shape {

    /** In ten-thousandths: prices are in US dollars, whatever is billed in. */
    private static final long EXCHANGE_RATE = 8951;

    private static final String MIDNIGHT = "T00:00:00Z";

    private final Heading heading;
    private final boolean foreign;

    OneTimeShape(Heading heading) {
        this.heading = heading;
        this.foreign = !heading.currency().equals("USD");
    }

    @Override
    public void write(Charge charge, int index, JsonBytes out) {
        out.raw("{\"partnerId\":\"").raw(TestIdentity.TENANT_ID).raw("\",");
        writeParties(charge.customer(), out);
        out.raw(",\"orderId\":\"").hex(charge.mark(), 12);
        out.raw("\",\"orderDate\":\"")
                .raw(charge.day().toString())
                .raw("T17:59:52.")
                .number(1_000_000 + index % 9_000_000);
        out.raw("Z\",");
        writeProduct(charge.product(), out);
        writeCharge(charge, out);
        writeSubscription(charge, out);
        writeAdjustments(charge, out);
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

    private void writeCharge(Charge charge, JsonBytes out) {
        Product product = charge.product();
        String type =
                charge.reason() == Reason.CANCEL ? "Cancel" : charge.reason() == Reason.NEW ? "New" : "CycleCharge";
        out.raw("\",\"chargeType\":\"").raw(type);
        out.raw("\",\"unitPrice\":").decimal(product.price() * 100 / 85, 4);
        out.raw(",\"effectiveUnitPrice\":").decimal(product.price(), 4);
        out.raw(",\"unitType\":\"").raw(product.metered() ? "1 Hour" : "Licenses");
        out.raw("\",\"quantity\":").number(charge.quantity());
        out.raw(",\"subtotal\":").decimal(charge.subtotal(), 2);
        out.raw(",\"taxTotal\":").decimal(charge.tax(), 2);
        out.raw(",\"totalForCustomer\":").decimal(charge.total(), 2);
        out.raw(",\"currency\":\"").raw(heading.currency());
        out.raw("\",\"publisherName\":\"Microsoft Corporation\",\"publisherId\":\"\"");
    }

    private void writeSubscription(Charge charge, JsonBytes out) {
        out.raw(",\"subscriptionDescription\":\"").raw(charge.product().name());
        out.raw("\",\"subscriptionId\":\"").uuid(charge.subscription());
        out.raw("\",\"subscriptionStartDate\":\"").raw(charge.since() + MIDNIGHT);
        out.raw("\",\"subscriptionEndDate\":\"").raw(charge.since().plusYears(1).minusDays(1) + MIDNIGHT);
        out.raw("\",\"chargeStartDate\":\"").raw(charge.day().toString()).raw("T00:00:00Z");
        out.raw("\",\"chargeEndDate\":\"").raw(heading.month().plusMonths(1).minusDays(1) + MIDNIGHT);
        out.raw("\",\"termAndBillingCycle\":\"One-Year commitment for monthly/yearly billing");
        out.raw("\",\"alternateId\":\"").hex(charge.mark(), 12);
    }

    private void writeAdjustments(Charge charge, JsonBytes out) {
        boolean metered = charge.product().metered();
        out.raw("\",\"priceAdjustmentDescription\":\"")
                .raw(charge.credited() ? "[\\\"15.0% Partner earned credit for services managed\\\"]" : "");
        out.raw("\",\"discountDetails\":\"\",\"pricingCurrency\":\"USD\",\"pcToBCExchangeRate\":");
        out.decimal(foreign ? EXCHANGE_RATE : 10_000, 4);
        out.raw(",\"pcToBCExchangeRateDate\":\"")
                .raw(heading.month().toString())
                .raw("T00:00:00Z");
        out.raw("\",\"billableQuantity\":");
        if (metered) {
            out.decimal(charge.consumed(), 10);
        } else {
            out.number(charge.quantity());
        }
        out.raw(",\"meterDescription\":\"").raw(metered ? "Virtual Machines - D4s v5 - USGov Virginia" : "");
        out.raw("\",\"billingFrequency\":\"Monthly\",\"reservationOrderId\":\"");
        if (!metered) {
            out.uuid(charge.mark(), charge.customer().mark());
        }
        out.raw("\"");
    }
}
