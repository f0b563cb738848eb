package dev.partnercenter.samples.command;

import dev.partnercenter.AuthMode;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.api.subscriptions.SubscriptionScope;
import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.model.carts.CartCheckoutResult;
import dev.partnercenter.model.carts.CartLineItem;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.UserCredentials;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.model.validations.AddressValidationResult;
import dev.partnercenter.samples.connect.CloudName;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.AdministratorRow;
import dev.partnercenter.samples.view.CustomerRow;
import dev.partnercenter.samples.view.OrderRow;
import dev.partnercenter.samples.view.SubscriptionRow;
import dev.partnercenter.samples.view.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of {@code onboard}: one operation of the service each. */
final class OnboardingSteps {
    private final Connection connection;
    private final PartnerCenterClient partner;
    private final Report report;
    private final Skips skips;
    private final Repeat repeat;

    OnboardingSteps(Connection connection, Report report, Skips skips, Repeat repeat) {
        this.connection = connection;
        this.partner = connection.partner();
        this.report = report;
        this.skips = skips;
        this.repeat = repeat;
    }

    void validateAddress(Address address) {
        report.step("Validate the address");
        AddressValidationResult result = partner.validations().validateAddress(address);
        String verdict = result == null || result.status() == null
                ? "accepted"
                : result.status().value();
        report.done(address.addressLine1() + ", " + address.city() + ", " + address.state() + " " + address.postalCode()
                + ": " + verdict);
    }

    String checkDomain(CloudName cloud, @Nullable String wanted) {
        report.step("Check the domain");
        String domain = FreeDomain.find(partner, cloud, wanted);
        report.done(domain + " is free");
        return domain;
    }

    Customer createCustomer(Customer draft, PasswordOption password) {
        CustomerRow row = CustomerRow.of(draft);
        connection.confirm("create the customer " + row.company() + " with the domain " + row.domain());
        report.step("Create the customer");
        Customer customer = partner.customers().create(draft);
        report.done(row.company() + ", id " + customer.id());
        UserCredentials administrator = customer.userCredentials();
        if (administrator != null) {
            password.tell(report, "    ", administrator.userName() + "@" + row.domain(), administrator.password());
        }
        return customer;
    }

    CustomerScope scope(Customer customer) {
        return partner.customers().byId(Text.id(customer.id(), "a customer"));
    }

    CatalogItem pickItem(@Nullable String id) {
        report.step("Pick an item");
        CatalogItem item = id == null
                ? CatalogItem.firstSeatOffer(partner, NewCustomerOptions.COUNTRY)
                : CatalogItem.byId(partner, NewCustomerOptions.COUNTRY, id);
        if (item.isOneTime()) {
            throw new UsageException(item.name() + " is paid once and never becomes a subscription: choose another");
        }
        report.done(item.name() + ", id " + item.id());
        return item;
    }

    Order buy(CustomerScope customer, String company, CatalogItem item, int wanted) {
        int quantity = item.countable() ? Math.max(wanted, item.minimum()) : item.minimum();
        connection.confirm("buy " + quantity + " x " + item.name() + " (" + item.id() + ") for " + company + ", billed "
                + item.billingCycle());
        report.step("Fill a cart");
        Cart cart = customer.carts()
                .create(Cart.builder()
                        .lineItems(List.of(CartLineItem.builder()
                                .catalogItemId(item.id())
                                .quantity(quantity)
                                .billingCycle(item.billingCycle())
                                .termDuration(item.term())
                                .build()))
                        .build());
        report.done(quantity + " x " + item.name() + ", billed " + item.billingCycle() + ", cart " + cart.id());
        report.step("Check out");
        CartCheckoutResult result =
                customer.carts().byId(Text.id(cart.id(), "a cart")).checkout();
        if (result.orders().isEmpty() || !result.orderErrors().isEmpty()) {
            throw new StoppedException("The cart was not ordered: " + result.orderErrors());
        }
        Order order = result.orders().get(0);
        report.done("order " + order.id());
        return order;
    }

    Subscription awaitSubscription(CustomerScope customer, Order order) {
        Provisioning provisioning = new Provisioning(customer, order, report, repeat);
        if (connection.authModes().contains(AuthMode.APP_USER)) {
            provisioning.awaitOrder();
        } else {
            skips.skip("Ask how far the order is", Skips.APP_ONLY);
        }
        return provisioning.awaitSubscription();
    }

    void changeQuantity(CustomerScope customer, Subscription subscription, CatalogItem item) {
        Integer before = subscription.quantity();
        if (!item.countable() || before == null) {
            skips.skip("Change the quantity", Skips.BY_USE);
            return;
        }
        int after = before + 5;
        connection.confirm(
                "change the quantity of " + subscription.friendlyName() + " from " + before + " to " + after);
        report.step("Change the quantity");
        SubscriptionScope scope = customer.subscriptions().byId(Text.id(subscription.id(), "a subscription"));
        Subscription changed = scope.update(
                        subscription.toBuilder().quantity(after).build())
                .await(repeat.patience(), seen -> Integer.valueOf(after).equals(seen.quantity()));
        report.done(before + " -> " + changed.quantity());
    }

    Onboard.Result readBack(CustomerScope customer, Order order, @Nullable AdministratorRow administrator) {
        return new Onboard.Result(
                CustomerRow.of(customer.get()),
                OrderRow.of(
                        customer.orders().byId(Text.id(order.id(), "an order")).get()),
                customer.subscriptions().list().stream()
                        .map(SubscriptionRow::of)
                        .toList(),
                administrator,
                skips.all());
    }
}
