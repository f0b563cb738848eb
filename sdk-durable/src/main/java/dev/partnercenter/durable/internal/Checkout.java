package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.JournalEntry;
import dev.partnercenter.model.carts.CartCheckoutResult;
import dev.partnercenter.model.carts.OrderError;
import dev.partnercenter.model.orders.Order;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Sends a checkout, after it was written down that it is about to be sent. */
final class Checkout {
    private final PartnerCalls calls;
    private final Rules rules;

    Checkout(PartnerCalls calls, Rules rules) {
        this.calls = calls;
        this.rules = rules;
    }

    /** {@return what came of it: how the entry ends, if it was carried out} */
    Sent<JournalEntry> send(Work work) {
        work.save(work.entry().withCheckout(work.now()));
        // The write may have taken long. Whoever takes the entry over must find that nothing is still being sent.
        Duration left = work.left();
        if (left.compareTo(rules.lease().dividedBy(2)) < 0) {
            return new Sent.NotTaken<>(
                    "this machine was too slow: its claim had nearly ended before the checkout was sent");
        }
        Sent<CartCheckoutResult> sent =
                calls.checkout(work.entry(), left.multipliedBy(4).dividedBy(5));
        if (sent instanceof Sent.Done<CartCheckoutResult> done) {
            return read(work.entry(), done.value());
        }
        if (sent instanceof Sent.NotTaken<CartCheckoutResult> notTaken) {
            return new Sent.NotTaken<>(notTaken.why());
        }
        if (sent instanceof Sent.Refused<CartCheckoutResult> refused) {
            return new Sent.Refused<>(refused.why());
        }
        return new Sent.Uncertain<>(((Sent.Uncertain<CartCheckoutResult>) sent).why());
    }

    private static Sent<JournalEntry> read(JournalEntry entry, CartCheckoutResult result) {
        List<String> ids =
                result.orders().stream().map(Order::id).filter(Objects::nonNull).toList();
        List<String> errors =
                result.orderErrors().stream().map(Checkout::describe).toList();
        if (!result.orders().isEmpty()) {
            return new Sent.Done<>(entry.ordered(
                    ids, errors, errors.isEmpty() ? null : "a part of the cart was not ordered: " + errors));
        }
        return errors.isEmpty()
                ? new Sent.Uncertain<>("the answer to the checkout names neither an order nor an error")
                : new Sent.Done<>(entry.refused("Nothing of the cart was ordered: " + errors));
    }

    private static String describe(OrderError error) {
        return "group " + error.orderGroupId() + ", code " + error.code() + ": " + error.description();
    }
}
