package dev.partnercenter.samples.command;

import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.api.subscriptions.SubscriptionQuery;
import dev.partnercenter.model.orders.LineItemProvisioningStatus;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItemProvisioningStatus;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.model.subscriptions.SubscriptionStatus;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Waiting;
import dev.partnercenter.samples.view.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits until an order has become a subscription that can be used. */
final class Provisioning {
    private final CustomerScope customer;
    private final Order order;
    private final String orderId;
    private final Report report;
    private final Repeat repeat;

    Provisioning(CustomerScope customer, Order order, Report report, Repeat repeat) {
        this.customer = customer;
        this.order = order;
        this.orderId = Text.id(order.id(), "an order");
        this.report = report;
        this.repeat = repeat;
    }

    /** Asks for the provisioning status of the order, which only App+User may. */
    void awaitOrder() {
        int lines = Math.max(1, order.lineItems().size());
        try (Waiting waiting = report.waiting("Wait for provisioning", lines)) {
            until(() -> {
                List<OrderLineItemProvisioningStatus> all =
                        customer.orders().byId(orderId).listProvisioningStatus().toList();
                long ready = all.stream()
                        .filter(line -> LineItemProvisioningStatus.FULFILLED.equals(line.status()))
                        .count();
                waiting.show(ready, ready + " of " + lines + " line items");
                return ready >= lines ? Optional.of(ready) : Optional.empty();
            });
        }
        report.done("every line item is fulfilled");
    }

    /** Looks for the subscription of the order, which app-only may, too. */
    Subscription awaitSubscription() {
        Subscription active;
        try (Waiting waiting = report.waiting("Wait for the subscription", 1)) {
            active = until(() -> {
                waiting.show(0, "not there yet");
                return customer.subscriptions().list(SubscriptionQuery.all().withOrder(orderId)).stream()
                        .filter(subscription -> SubscriptionStatus.ACTIVE.equals(subscription.status()))
                        .findFirst();
            });
        }
        report.done(active.friendlyName() + " is active, id " + active.id());
        return active;
    }

    private <T> T until(Supplier<Optional<T>> question) {
        return repeat.until(
                question,
                "Stopped. Order " + orderId + " is placed and goes on being provisioned",
                "Order " + orderId + " is placed but was not provisioned within "
                        + repeat.patience().toMinutes() + " minutes. It goes on: look again with 'subscriptions list'");
    }
}
