package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.json.JsonBytes;
import dev.partnercenter.simulator.internal.partner.invoices.GeneratedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.GeneratedLineItems.Shape;

/** Line items that nobody has heard of, with objects and lists among their properties. */
final class UnknownShape implements Shape {

    private final Heading heading;

    UnknownShape(Heading heading) {
        this.heading = heading;
    }

    @Override
    public void write(Draw draw, int index, JsonBytes out) {
        out.raw("{\"leaseId\":\"").hex(draw.mark(), 16);
        out.raw("\",\"customerId\":\"").raw(draw.customer().id());
        out.raw("\",\"invoiceNumber\":\"").raw(heading.invoiceNumber());
        out.raw("\",\"device\":{\"model\":\"Ruggedized Edge 2\",\"serialNumbers\":[\"")
                .hex(draw.mark(), 8);
        out.raw("\",\"").hex(draw.mark() >>> 32, 8);
        out.raw("\"]},\"monthlyRate\":").decimal(draw.product().price(), 4);
        out.raw(",\"amountDue\":").decimal(draw.total(), 2);
        out.raw(",\"currency\":\"").raw(heading.currency());
        out.raw("\",\"returned\":null,\"invoiceLineItemType\":\"billing_line_items\",\"billingProvider\":\"hardware\",")
                .raw("\"attributes\":{\"objectType\":\"HardwareLeaseLineItem\"}}");
    }
}
