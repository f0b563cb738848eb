package dev.partnercenter.samples.command;

import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.api.subscriptions.SubscriptionQuery;
import dev.partnercenter.model.orders.LineItemProvisioningStatus;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItemProvisioningStatus;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.model.subscriptions.SubscriptionStatus;
import dev.partnercenter.samples.connect.Pause;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Waiting;
import dev.partnercenter.samples.view.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Waits until an order has become a subscription that can be used. */
final class Provisioning {
    private final CustomerScope customer;
    private final Order order;
    private final String orderId;
    private final Report report;
    private final Pause pause;
    private final Duration interval;

    Provisioning(CustomerScope customer, Order order, Report report, Pause pause, boolean live) {
        this.customer = customer;
        this.order = order;
        this.orderId = Text.id(order.id(), "an order");
        this.report = report;
        this.pause = pause;
        // The real service takes minutes and counts requests.
        this.interval = live ? Duration.ofSeconds(10) : Duration.ofMillis(250);
    }

    /** Asks for the provisioning status of the order, which only App+User may. */
    void awaitOrder(Duration patience) {
        int lines = Math.max(1, order.lineItems().size());
        try (Waiting waiting = report.waiting("Wait for provisioning", lines)) {
            repeat(patience, () -> {
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
    Subscription awaitSubscription(Duration patience) {
        Subscription active;
        try (Waiting waiting = report.waiting("Wait for the subscription", 1)) {
            active = repeat(patience, () -> {
                waiting.show(0, "not there yet");
                return customer.subscriptions().list(SubscriptionQuery.all().withOrder(orderId)).stream()
                        .filter(subscription -> SubscriptionStatus.ACTIVE.equals(subscription.status()))
                        .findFirst();
            });
        }
        report.done(active.friendlyName() + " is active, id " + active.id());
        return active;
    }

    private interface Question<T> {
        Optional<T> ask();
    }

    private <T> T repeat(Duration patience, Question<T> question) {
        for (Duration waited = Duration.ZERO; waited.compareTo(patience) < 0; waited = waited.plus(interval)) {
            Optional<T> answer = question.ask();
            if (answer.isPresent()) {
                return answer.get();
            }
            try {
                pause.sleep(interval);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoppedException("Stopped. Order " + orderId + " is placed and goes on being provisioned");
            }
        }
        throw new StoppedException("Order " + orderId + " is placed but was not provisioned within "
                + patience.toMinutes() + " minutes. It goes on: look again with 'subscriptions list'");
    }
}
