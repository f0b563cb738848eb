package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.json.JsonBytes;
import dev.partnercenter.simulator.internal.partner.invoices.Charge.Reason;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Shape;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Customer;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;

/** Charges for licenses. As the service's own they have times without a zone. */
final class LicenseBasedShape implements Shape {

    private final Heading heading;

    LicenseBasedShape(Heading heading) {
        this.heading = heading;
    }

    @Override
    public void write(Charge charge, int index, JsonBytes out) {
        Customer customer = charge.customer();
        Product product = charge.product();
        out.raw("{\"partnerId\":\"").raw(TestIdentity.TENANT_ID);
        out.raw("\",\"customerId\":\"").raw(customer.id());
        out.raw("\",\"customerName\":\"").raw(customer.name());
        out.raw("\",\"mpnId\":").raw(TestIdentity.MPN_ID).raw(",\"tier2MpnId\":-1,\"orderId\":\"");
        out.number(charge.mark() >>> 1);
        out.raw("\",\"subscriptionId\":\"").uuid(charge.subscription());
        out.raw("\",\"syndicationPartnerSubscriptionNumber\":\"").uuid(product.mark(), customer.mark());
        out.raw("\",\"offerId\":\"").raw(product.id());
        out.raw("\",\"durableOfferId\":\"").raw(product.availability());
        out.raw("\",\"offerName\":\"").raw(product.plan());
        out.raw("\",\"domainName\":\"").raw(customer.domain());
        out.raw("\",\"billingCycleType\":\"MONTHLY\",\"subscriptionName\":\"").raw(product.plan());
        out.raw("\",\"subscriptionDescription\":\"").raw(product.name());
        out.raw("\",\"subscriptionStartDate\":\"").raw(charge.since() + "T00:00:00");
        out.raw("\",\"subscriptionEndDate\":\"").raw(charge.since().plusYears(1) + "T00:00:00");
        out.raw("\",\"chargeStartDate\":\"").raw(charge.day() + "T00:00:00");
        out.raw("\",\"chargeEndDate\":\"").raw(heading.month().plusMonths(1).minusDays(1) + "T00:00:00");
        writeAmounts(charge, out);
        out.raw(",\"invoiceLineItemType\":\"billing_line_items\",\"billingProvider\":\"office\",")
                .raw("\"attributes\":{\"objectType\":\"LicenseBasedLineItem\"}}");
    }

    private void writeAmounts(Charge charge, JsonBytes out) {
        out.raw("\",\"chargeType\":\"")
                .raw(charge.reason() == Reason.CANCEL ? "Cancel" : charge.reason() == Reason.NEW ? "New" : "Cycle fee");
        out.raw("\",\"unitPrice\":").decimal(charge.product().price(), 4);
        out.raw(",\"quantity\":").number(charge.quantity());
        out.raw(",\"amount\":").decimal(charge.subtotal(), 2);
        out.raw(",\"totalOtherDiscount\":0.0,\"subtotal\":").decimal(charge.subtotal(), 2);
        out.raw(",\"tax\":").decimal(charge.tax(), 2);
        out.raw(",\"totalForCustomer\":").decimal(charge.total(), 2);
        out.raw(",\"currency\":\"").raw(heading.currency()).raw("\"");
    }
}
