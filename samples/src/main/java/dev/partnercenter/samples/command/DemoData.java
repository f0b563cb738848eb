package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItem;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.view.Text;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import java.time.Duration;
import java.util.List;

/** Gives the simulator of this process, which starts empty and ends with the command, one customer to look at. */
final class DemoData {
    private DemoData() {}

    static void fill(Connection connection) {
        PartnerCenterSimulator simulator = connection.embedded();
        if (simulator == null) {
            return;
        }
        PartnerCenterClient partner = connection.partner();
        String suffix = partner.cloud().name().equals("global") ? "onmicrosoft.com" : "onmicrosoft.us";
        Customer customer = partner.customers().create(new NewCustomerOptions().customer("harborcounty." + suffix));
        CustomerScope scope = partner.customers().byId(Text.id(customer.id(), "a customer"));
        CatalogItem item = CatalogItem.firstSeatOffer(partner, NewCustomerOptions.COUNTRY);
        scope.orders()
                .create(Order.builder()
                        .billingCycle(item.billingCycle())
                        .lineItems(List.of(OrderLineItem.builder()
                                .lineItemNumber(0)
                                .offerId(item.id())
                                .quantity(25)
                                .build()))
                        .build());
        // The order is provisioned by the time the command looks.
        simulator.clock().advance(Duration.ofMinutes(1));
    }
}
