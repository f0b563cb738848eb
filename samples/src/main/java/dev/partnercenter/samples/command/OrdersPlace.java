package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItem;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.CustomerRow;
import dev.partnercenter.samples.view.OrderRow;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Places an order without a cart. This is not idempotent: when the answer gets lost, the SDK does not send it again but
 * throws an UnknownOutcomeException, and it is up to the caller to look before buying twice.
 */
@Command(description = "Places an order for a customer.", sortOptions = false)
final class OrdersPlace extends PartnerCommand {
    @Mixin
    private CustomerOption customer = new CustomerOption();

    @Option(
            names = "--item",
            required = true,
            paramLabel = "ID",
            description = "What to buy: an offer, or PRODUCT:SKU:AVAILABILITY; see 'catalog'.")
    private @Nullable String item;

    @Option(names = "--quantity", paramLabel = "N", defaultValue = "1", description = "How many. Default: 1.")
    private int quantity;

    @Option(names = "--billing-cycle", paramLabel = "CYCLE", description = "monthly, annual, … Default: the item's.")
    private @Nullable String billingCycle;

    @Option(names = "--term", paramLabel = "TERM", description = "Such as P1M or P1Y. Default: the item's.")
    private @Nullable String term;

    OrdersPlace(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report) {
        PartnerCenterClient partner = connection.partner();
        CustomerScope scope = customer.find(partner);
        CatalogItem found = CatalogItem.byId(partner, NewCustomerOptions.COUNTRY, Objects.requireNonNull(item));
        BillingCycle cycle = billingCycle == null ? found.billingCycle() : new BillingCycle(billingCycle);
        connection.confirm("buy " + quantity + " x " + found.name() + " (" + found.id() + ") for "
                + CustomerRow.of(scope.get()).company() + ", billed " + cycle);
        Order order = scope.orders()
                .create(Order.builder()
                        .billingCycle(cycle)
                        .lineItems(List.of(line(found)))
                        .build());
        OrderRow row = OrderRow.of(order);
        report.result(row, OrderRow.table(List.of(row)));
    }

    private OrderLineItem line(CatalogItem found) {
        return OrderLineItem.builder()
                .lineItemNumber(0)
                .offerId(found.id())
                .friendlyName(found.name())
                .quantity(quantity)
                .termDuration(term == null ? found.term() : term)
                .build();
    }
}
