package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.json.JsonBytes;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Shape;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Customer;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;

/** Charges for the use of Azure, and what they consist of day by day. As the service's own they have times without a zone. */
final class AzureUsageShape implements Shape {

    private final Heading heading;
    private final boolean daily;

    private AzureUsageShape(Heading heading, boolean daily) {
        this.heading = heading;
        this.daily = daily;
    }

    static Shape charges(Heading heading) {
        return new AzureUsageShape(heading, false);
    }

    static Shape days(Heading heading) {
        return new AzureUsageShape(heading, true);
    }

    @Override
    public void write(Charge charge, int index, JsonBytes out) {
        out.raw("{");
        if (daily) {
            out.raw("\"customerBillableAccount\":\"")
                    .number(Math.floorMod(charge.customer().mark(), 10_000_000_000L));
            out.raw("\",\"usageDate\":\"").raw(charge.day() + "T00:00:00");
            out.raw("\",\"invoiceLineItemType\":\"usage_line_items\",");
        } else {
            writeCharge(charge, index, out);
        }
        writeParties(charge.customer(), out);
        writeService(charge, out);
        out.raw("\",\"billingProvider\":\"azure\",\"attributes\":{\"objectType\":\"")
                .raw(daily ? "DailyUsageLineItem" : "UsageBasedLineItem")
                .raw("\"}}");
    }

    private void writeCharge(Charge charge, int index, JsonBytes out) {
        long price = charge.product().price();
        out.raw("\"detailLineItemId\":").number(index + 1L);
        out.raw(",\"sku\":\"").raw(charge.product().sku());
        out.raw("\",\"includedQuantity\":0,\"overageQuantity\":").decimal(charge.consumed() / 10_000, 6);
        out.raw(",\"listPrice\":").decimal(price, 4);
        out.raw(",\"currency\":\"").raw(heading.currency());
        out.raw("\",\"pretaxCharges\":").decimal(charge.subtotal(), 2);
        out.raw(",\"taxAmount\":").decimal(charge.tax(), 2);
        out.raw(",\"postTaxTotal\":").decimal(charge.total(), 2);
        out.raw(",\"pretaxEffectiveRate\":").decimal(price * 9_997, 8);
        out.raw(",\"postTaxEffectiveRate\":").decimal(price * (charge.customer().taxed() ? 10_597 : 9_997), 8);
        out.raw(",\"chargeType\":\"Assess usage fee for current cycle\",")
                .raw("\"invoiceLineItemType\":\"billing_line_items\",");
    }

    private void writeParties(Customer customer, JsonBytes out) {
        out.raw("\"partnerId\":\"").raw(TestIdentity.TENANT_ID);
        out.raw("\",\"partnerName\":\"Tidewater Government Services\",\"partnerBillableAccountId\":\"1010578050");
        out.raw("\",\"customerId\":\"").raw(customer.id());
        out.raw("\",\"domainName\":\"").raw(customer.domain());
        out.raw("\",\"customerCompanyName\":\"").raw(customer.name());
        out.raw("\",\"mpnId\":").raw(TestIdentity.MPN_ID);
        out.raw(",\"tier2MpnId\":-1,\"invoiceNumber\":\"").raw(heading.invoiceNumber());
    }

    private void writeService(Charge charge, JsonBytes out) {
        Product product = charge.product();
        out.raw("\",\"subscriptionId\":\"").uuid(charge.subscription());
        out.raw("\",\"subscriptionName\":\"Azure Government\",\"subscriptionDescription\":\"Azure Government")
                .raw("\",\"billingCycleType\":\"Monthly\",\"orderId\":\"");
        out.number(charge.mark() >>> 1);
        out.raw("\",\"serviceName\":\"").raw(product.name());
        out.raw("\",\"serviceType\":\"").raw(product.plan());
        out.raw("\",\"resourceGuid\":\"").uuid(product.meter());
        out.raw("\",\"resourceName\":\"").raw(product.plan());
        out.raw("\",\"region\":\"USGov Virginia\",\"consumedQuantity\":").decimal(charge.consumed() / 10_000, 6);
        out.raw(",\"chargeStartDate\":\"").raw(heading.month() + "T00:00:00");
        out.raw("\",\"chargeEndDate\":\"").raw(heading.month().plusMonths(1).minusDays(1) + "T00:00:00");
        out.raw("\",\"unit\":\"1 Hour");
    }
}
