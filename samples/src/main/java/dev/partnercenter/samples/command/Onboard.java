package dev.partnercenter.samples.command;

import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.CustomerRow;
import dev.partnercenter.samples.view.OrderRow;
import dev.partnercenter.samples.view.SubscriptionRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job of a partner, from an address to an active subscription. */
@Command(
        name = "onboard",
        description = "Creates a customer, buys something for it and waits until that is provisioned.",
        sortOptions = false)
final class Onboard extends PartnerCommand {
    @Option(
            names = "--item",
            paramLabel = "ID",
            description = "What to buy: an offer, or PRODUCT:SKU:AVAILABILITY; see 'catalog'."
                    + " Default: the first seat offer.")
    private @Nullable String item;

    @Option(names = "--quantity", paramLabel = "N", defaultValue = "10", description = "How many. Default: 10.")
    private int quantity;

    @Mixin
    private NewCustomerOptions newCustomer = new NewCustomerOptions();

    Onboard(Surroundings surroundings) {
        super(surroundings);
    }

    /** What is written with --json. */
    record Result(CustomerRow customer, OrderRow order, List<SubscriptionRow> subscriptions, List<String> skipped) {}

    @Override
    void run(Connection connection, Report report) {
        if (connection.isLive()) {
            newCustomer.requireAll();
            if (item == null) {
                throw new UsageException("With --live you pay for what is bought: name it with --item, see 'catalog'");
            }
        }
        OnboardingSteps steps =
                new OnboardingSteps(connection, report, surroundings().pause());
        steps.validateAddress(newCustomer.address());
        String domain = steps.checkDomain(connectionOptions().cloud(), newCustomer.domain());
        Customer customer = steps.createCustomer(newCustomer.customer(domain), newCustomer.showsPassword());
        CatalogItem picked = steps.pickItem(item);
        CustomerScope scope = steps.scope(customer);
        Order order = steps.buy(scope, newCustomer.company(), picked, quantity);
        Subscription subscription = steps.awaitSubscription(scope, order);
        steps.changeQuantity(scope, subscription, picked);
        show(steps, report, scope, order);
    }

    private static void show(OnboardingSteps steps, Report report, CustomerScope scope, Order order) {
        Result result = steps.readBack(scope, order);
        report.result(
                result,
                List.of(
                        CustomerRow.table(List.of(result.customer())),
                        OrderRow.table(List.of(result.order())),
                        SubscriptionRow.table(result.subscriptions())));
    }

    @Override
    boolean wantsCustomers() {
        return false;
    }
}
