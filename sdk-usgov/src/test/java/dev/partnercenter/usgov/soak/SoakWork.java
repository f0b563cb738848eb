package dev.partnercenter.usgov.soak;

import dev.partnercenter.Page;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.model.carts.CartLineItem;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItem;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.usgov.SimulatedTenants;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** What one thread does: a mix of reads, collections and writes, at Partner Center and Graph, for a customer of its own. */
final class SoakWork implements Runnable {
    /** A customer is left for a new one after so many steps, so that its collections stay short. */
    private static final int STEPS_PER_CUSTOMER = 100;

    private final PartnerCenterClient partner;
    private final Random random;
    private final SoakCounts counts;
    private final BooleanSupplier goesOn;

    SoakWork(PartnerCenterClient partner, long seed, SoakCounts counts, BooleanSupplier goesOn) {
        this.partner = partner;
        this.random = new Random(seed);
        this.counts = counts;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            Customer customer = counts.call(() -> partner.customers().create(newCustomer()));
            for (int step = 0; customer != null && step < STEPS_PER_CUSTOMER && goesOn.getAsBoolean(); step++) {
                Customer own = customer;
                counts.call(() -> step(own));
            }
        }
    }

    private Object step(Customer customer) {
        CustomerScope scope = partner.customers().byId(customer.id());
        int dice = random.nextInt(100);
        if (dice < 30) {
            return same(customer.id(), scope.get().id());
        }
        if (dice < 45) {
            return scope.subscriptions().list().toList();
        }
        if (dice < 55) {
            return pages(partner.customers().list().pages().iterator());
        }
        if (dice < 65) {
            return scope.orders().list().toList();
        }
        if (dice < 80) {
            return pages(scope.users().list().pages().iterator());
        }
        if (dice < 90) {
            return user(scope, customer);
        }
        return dice < 95 ? cart(scope) : order(scope, customer);
    }

    private static Object pages(Iterator<? extends Page<?>> pages) {
        int read = 0;
        while (read < 3 && pages.hasNext()) {
            pages.next();
            read++;
        }
        return read;
    }

    private Object user(CustomerScope scope, Customer customer) {
        String name = "user" + Long.toHexString(random.nextLong());
        CustomerUser user = scope.users()
                .create(SimulatedTenants.newUser(name, SimulatedTenants.domain(customer))
                        .build());
        same(user.userPrincipalName(), scope.users().byId(user.id()).get().userPrincipalName());
        scope.users().byId(user.id()).delete();
        return user;
    }

    private static Object cart(CustomerScope scope) {
        Cart cart = scope.carts()
                .create(Cart.builder()
                        .lineItems(List.of(CartLineItem.builder()
                                .id(0)
                                .catalogItemId(TestCatalog.ANALYTICS)
                                .quantity(3)
                                .billingCycle(BillingCycle.MONTHLY)
                                .build()))
                        .build());
        return scope.carts().byId(cart.id()).checkout();
    }

    private static Object order(CustomerScope scope, Customer customer) {
        return scope.orders()
                .create(Order.builder()
                        .referenceCustomerId(customer.id())
                        .billingCycle(BillingCycle.MONTHLY)
                        .lineItems(List.of(OrderLineItem.builder()
                                .lineItemNumber(0)
                                .offerId(TestCatalog.MAIL)
                                .quantity(5)
                                .build()))
                        .build());
    }

    private static Customer newCustomer() {
        return SimulatedTenants.newCustomer();
    }

    /** A wrong value is worse than any failure: it ends up among those that are not documented. */
    private static Object same(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("asked for " + expected + ", got " + found);
        }
        return found;
    }

    /** Whether a failure is one that the SDK documents. */
    static boolean isDocumented(RuntimeException failure) {
        return failure instanceof PartnerCenterException;
    }
}
