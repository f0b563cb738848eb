package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.json.JsonBytes;
import dev.partnercenter.simulator.internal.partner.invoices.GeneratedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.GeneratedLineItems.Shape;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Customer;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;

/** Charges for licenses. As the service's own they have times without a zone. */
final class LicenseBasedShape implements Shape {

    private final Heading heading;

    LicenseBasedShape(Heading heading) {
        this.heading = heading;
    }

    @Override
    public void write(Draw draw, int index, JsonBytes out) {
        Customer customer = draw.customer();
        Product product = draw.product();
        out.raw("{\"partnerId\":\"").raw(TestIdentity.TENANT_ID);
        out.raw("\",\"customerId\":\"").raw(customer.id());
        out.raw("\",\"customerName\":\"").raw(customer.name());
        out.raw("\",\"mpnId\":").raw(TestIdentity.MPN_ID).raw(",\"tier2MpnId\":-1,\"orderId\":\"");
        out.number(draw.mark() >>> 1);
        out.raw("\",\"subscriptionId\":\"").uuid(customer.mark(), product.mark());
        out.raw("\",\"syndicationPartnerSubscriptionNumber\":\"").uuid(product.mark(), customer.mark());
        out.raw("\",\"offerId\":\"").raw(product.id());
        out.raw("\",\"durableOfferId\":\"").raw(product.availability());
        out.raw("\",\"offerName\":\"").raw(product.plan());
        out.raw("\",\"domainName\":\"").raw(customer.domain());
        out.raw("\",\"billingCycleType\":\"MONTHLY\",\"subscriptionName\":\"").raw(product.plan());
        out.raw("\",\"subscriptionDescription\":\"").raw(product.name());
        out.raw("\",\"subscriptionStartDate\":\"").raw(heading.month().minusMonths(3) + "T00:00:00");
        out.raw("\",\"subscriptionEndDate\":\"").raw(heading.month().plusMonths(9) + "T00:00:00");
        out.raw("\",\"chargeStartDate\":\"").raw(heading.month().plusDays(draw.day()) + "T00:00:00");
        out.raw("\",\"chargeEndDate\":\"").raw(heading.month().plusMonths(1).minusDays(1) + "T00:00:00");
        writeAmounts(draw, out);
        out.raw(",\"invoiceLineItemType\":\"billing_line_items\",\"billingProvider\":\"office\",")
                .raw("\"attributes\":{\"objectType\":\"LicenseBasedLineItem\"}}");
    }

    private void writeAmounts(Draw draw, JsonBytes out) {
        out.raw("\",\"chargeType\":\"").raw(draw.givenBack() ? "Cancel" : "Cycle fee");
        out.raw("\",\"unitPrice\":").decimal(draw.product().price(), 4);
        out.raw(",\"quantity\":").number(draw.quantity());
        out.raw(",\"amount\":").decimal(draw.subtotal(), 2);
        out.raw(",\"totalOtherDiscount\":0.0,\"subtotal\":").decimal(draw.subtotal(), 2);
        out.raw(",\"tax\":").decimal(draw.tax(), 2);
        out.raw(",\"totalForCustomer\":").decimal(draw.total(), 2);
        out.raw(",\"currency\":\"").raw(heading.currency()).raw("\"");
    }
}
