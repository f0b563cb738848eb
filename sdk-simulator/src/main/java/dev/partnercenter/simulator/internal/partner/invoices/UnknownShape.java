package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.json.JsonBytes;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Shape;

/** Line items that nobody has heard of, with objects and lists among their properties. */
final class UnknownShape implements Shape {

    private final Heading heading;

    UnknownShape(Heading heading) {
        this.heading = heading;
    }

    @Override
    public void write(Charge charge, int index, JsonBytes out) {
        out.raw("{\"leaseId\":\"").hex(charge.mark(), 16);
        out.raw("\",\"customerId\":\"").raw(charge.customer().id());
        out.raw("\",\"invoiceNumber\":\"").raw(heading.invoiceNumber());
        out.raw("\",\"device\":{\"model\":\"Ruggedized Edge 2\",\"serialNumbers\":[\"")
                .hex(charge.mark(), 8);
        out.raw("\",\"").hex(charge.mark() >>> 32, 8);
        out.raw("\"]},\"monthlyRate\":").decimal(charge.product().price(), 4);
        out.raw(",\"amountDue\":").decimal(charge.total(), 2);
        out.raw(",\"currency\":\"").raw(heading.currency());
        out.raw("\",\"returned\":null,\"invoiceLineItemType\":\"billing_line_items\",\"billingProvider\":\"hardware\",")
                .raw("\"attributes\":{\"objectType\":\"HardwareLeaseLineItem\"}}");
    }
}
