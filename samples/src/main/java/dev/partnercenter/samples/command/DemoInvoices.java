package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.TestInvoice;
import java.math.BigDecimal;

/** Gives the simulator of this process some invoices: a great one, one of every kind of line items, and a wrong one. */
final class DemoInvoices {
    static final int LINE_ITEMS = 5_000;

    private DemoInvoices() {}

    /** Makes the great one of so many line items. They take no memory: the simulator makes them when it is asked. */
    static void fill(Connection connection, int lineItems) {
        PartnerCenterSimulator simulator = connection.embedded();
        if (simulator == null) {
            return;
        }
        simulator.addInvoice(TestInvoice.of("G000012345").lineItems(lineItems).seed(5));
        simulator.addInvoice(TestInvoice.of("D000054321")
                .lineItems(LineItemKind.LICENSE_BASED, 400)
                .lineItems(LineItemKind.USAGE_BASED, 300)
                .lineItems(LineItemKind.DAILY_USAGE, 900)
                .lineItems(LineItemKind.ONE_TIME, 200)
                .lineItems(LineItemKind.DAILY_RATED_USAGE, 600)
                .lineItems(LineItemKind.UNKNOWN, 3)
                .seed(6));
        simulator.addInvoice(
                TestInvoice.of("D000054322").amends("D000054321").lineItems(10).seed(7));
        simulator.addInvoice(TestInvoice.of("G000012346")
                .lineItems(500)
                .totalOffBy(new BigDecimal("12.34"))
                .seed(8));
    }
}
