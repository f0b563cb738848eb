package dev.partnercenter.durable.internal;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RequestContext;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.durable.JournalEntry;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.model.carts.CartCheckoutResult;
import dev.partnercenter.model.orders.Order;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/** The calls to Partner Center for an entry, all under its correlation id. */
public final class PartnerCalls {
    private final PartnerCenterClient partner;

    /** Calls by this client. */
    public PartnerCalls(PartnerCenterClient partner) {
        this.partner = partner;
    }

    Sent<Cart> createCart(JournalEntry entry, Cart cart) {
        return send(() -> customer(entry, context(entry)).carts().create(cart));
    }

    /** Sends a checkout, and never a second time what may have been executed: the service is asked first. */
    Sent<CartCheckoutResult> checkout(JournalEntry entry, Duration longest) {
        RequestContext context = context(entry).requestId(entry.requestId()).withoutUncertainRepeats();
        Duration deadline = context.deadline();
        RequestContext bounded =
                deadline != null && deadline.compareTo(longest) <= 0 ? context : context.deadline(longest);
        return send(() -> customer(entry, bounded).carts().byId(cartId(entry)).checkout());
    }

    Cart cart(JournalEntry entry) {
        return customer(entry, context(entry)).carts().byId(cartId(entry)).get();
    }

    Iterable<Order> orders(JournalEntry entry) {
        return customer(entry, context(entry)).orders().list();
    }

    private CustomerScope customer(JournalEntry entry, RequestContext context) {
        return partner.with(context).customers().byId(entry.customerId());
    }

    private RequestContext context(JournalEntry entry) {
        return partner.context().correlationId(entry.requestId());
    }

    private static String cartId(JournalEntry entry) {
        return Objects.requireNonNull(entry.cartId(), "cartId");
    }

    private static <T> Sent<T> send(Supplier<T> call) {
        try {
            return new Sent.Done<>(call.get());
        } catch (CallInterruptedException interrupted) {
            // Not executed; the thread is to end, and the entry stays as it is.
            throw interrupted;
        } catch (PartnerCenterException failure) {
            return Verdicts.of(failure);
        }
    }
}
