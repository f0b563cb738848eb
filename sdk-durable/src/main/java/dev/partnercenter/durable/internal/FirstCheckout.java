package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.JournalEntry;
import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.model.carts.CartError;
import dev.partnercenter.model.carts.CartLineItem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of an entry to its first checkout. Until that is begun nothing can have been ordered: a cart that was made and lost
 * buys nothing.
 */
final class FirstCheckout {
    private final PartnerCalls calls;
    private final Checkout checkout;
    private final Rules rules;

    FirstCheckout(PartnerCalls calls, Checkout checkout, Rules rules) {
        this.calls = calls;
        this.checkout = checkout;
        this.rules = rules;
    }

    Step take(Work work) {
        Duration age = Duration.between(work.entry().openedAt(), work.now());
        if (age.compareTo(rules.window()) >= 0) {
            return Step.End.of(work.entry()
                    .refused("Nothing was ordered: the order is older than the window of " + rules.window()));
        }
        if (work.entry().cartId() == null) {
            Step end = makeCart(work);
            if (end != null) {
                return end;
            }
        }
        Sent<JournalEntry> sent = checkout.send(work);
        if (sent instanceof Sent.Done<JournalEntry> done) {
            return Step.End.of(done.value());
        }
        if (sent instanceof Sent.NotTaken<JournalEntry> notTaken) {
            return new Step.End(work.entry().withoutCheckout().stillOpen(notTaken.why()), false);
        }
        if (sent instanceof Sent.Refused<JournalEntry> refused) {
            return Step.End.of(work.entry().withoutCheckout().refused(refused.why()));
        }
        return new Step.Ask(((Sent.Uncertain<JournalEntry>) sent).why());
    }

    /** {@return null if the cart is made and can be checked out} */
    private @Nullable Step makeCart(Work work) {
        Cart wanted = CartJson.read(work.entry().cart());
        Sent<Cart> sent = calls.createCart(work.entry(), wanted);
        if (sent instanceof Sent.Refused<Cart> refused) {
            return Step.End.of(work.entry().refused(refused.why()));
        }
        if (sent instanceof Sent.NotTaken<Cart> notTaken) {
            return new Step.End(work.entry().stillOpen(notTaken.why()), false);
        }
        if (sent instanceof Sent.Uncertain<Cart> uncertain) {
            return new Step.End(
                    work.entry()
                            .stillOpen(
                                    "It is not known whether a cart was made, which buys nothing: " + uncertain.why()),
                    false);
        }
        Cart made = ((Sent.Done<Cart>) sent).value();
        String id = made.id();
        if (id == null || id.isBlank()) {
            return Step.End.of(work.entry().stillOpen("The cart was made without an id"));
        }
        JournalEntry entry = work.entry().withCart(id, millis(made.creationTimestamp()));
        String problem = problem(wanted, made);
        if (problem != null) {
            return Step.End.of(entry.refused(problem + "; nothing was checked out"));
        }
        work.save(entry);
        return null;
    }

    private static @Nullable Instant millis(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A cart that is not what was asked for is not bought, not even in part. */
    private static @Nullable String problem(Cart wanted, Cart made) {
        String error = error(made.lineItems());
        if (error != null) {
            return error;
        }
        return Items.of(made).equals(Items.of(wanted)) ? null : "The cart does not hold what was put into it";
    }

    private static @Nullable String error(List<CartLineItem> lines) {
        for (CartLineItem line : lines) {
            CartError error = line.error();
            if (error != null) {
                return "Line item " + line.id() + " (" + line.catalogItemId() + ") cannot be bought: "
                        + error.errorCode() + ", " + error.errorDescription();
            }
            String inside = error(line.addonItems());
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
