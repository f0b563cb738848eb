package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.Journal;
import dev.partnercenter.durable.JournalEntry;
import dev.partnercenter.durable.OrderState;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.model.orders.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Looks among the customer's orders for those that came out of an entry's cart. */
final class OrderSearch {
    /** By how much clocks may differ within the service. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** By how much the clocks of the service and of the journal, or of those who share it, may differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    sealed interface Result {
        /** These orders make up the cart, and no other could. */
        record Found(List<String> orderIds) implements Result {}

        /** No order that is not older than the cart has anything of it. */
        record None() implements Result {}

        /** These orders may or may not be of this cart. */
        record Several(List<String> orderIds, String why) implements Result {}

        /** The orders cannot be listed in this cloud or by this program. */
        record Hidden(String why) implements Result {}

        /** There is no answer now. */
        record Unreachable(String why) implements Result {}
    }

    /**
     * Whether the names that the buyer gave the items tell orders apart. The service may not keep them, so that an order with
     * another name may be the one nevertheless.
     */
    private enum Names {
        COMPARED,
        IGNORED;

        Items of(Cart cart) {
            return this == COMPARED ? Items.named(cart) : Items.of(cart);
        }

        Items of(List<Order> orders) {
            return this == COMPARED ? Items.named(orders) : Items.of(orders);
        }
    }

    private final PartnerCalls calls;
    private final Journal journal;

    OrderSearch(PartnerCalls calls, Journal journal) {
        this.calls = calls;
        this.journal = journal;
    }

    Result search(JournalEntry entry) {
        Cart cart = CartJson.read(entry.cart());
        List<Order> candidates;
        try {
            candidates = candidates(entry, Items.of(cart), earliest(entry));
        } catch (CallInterruptedException interrupted) {
            throw interrupted;
        } catch (OperationNotAvailableException | ForbiddenException | NotFoundException hidden) {
            return new Result.Hidden(String.valueOf(hidden.getMessage()));
        } catch (PartnerCenterException failure) {
            return new Result.Unreachable(String.valueOf(failure.getMessage()));
        }
        // Read after the orders: an order that another entry claims in between is not taken for this one's.
        List<JournalEntry> others = journal
                .checkedOut(entry.customerId(), entry.openedAt().minus(SKEW))
                .stream()
                .filter(other -> !other.businessKey().equals(entry.businessKey()))
                .toList();
        Set<String> claimed = new HashSet<>();
        others.forEach(other -> claimed.addAll(other.orderIds()));
        candidates.removeIf(order -> claimed.contains(order.id()) || isNamedForAnother(order, cart, others));
        Result byName = judge(candidates, cart, others, Names.COMPARED);
        return byName instanceof Result.Found ? byName : judge(candidates, cart, others, Names.IGNORED);
    }

    /** An order is not older than its cart; the service says when that was made, by its own clock. */
    private static Instant earliest(JournalEntry entry) {
        Instant made = entry.cartCreatedAt();
        return made == null ? Objects.requireNonNull(entry.checkoutBegunAt()).minus(SKEW) : made.minus(TOLERANCE);
    }

    private List<Order> candidates(JournalEntry entry, Items wanted, Instant since) {
        List<Order> candidates = new ArrayList<>();
        for (Order order : calls.orders(entry)) {
            Instant created = order.creationDate();
            if ((created == null || !created.isBefore(since)) && wanted.touches(Items.of(List.of(order)))) {
                candidates.add(order);
            }
        }
        return candidates;
    }

    private static Result judge(List<Order> candidates, Cart cart, List<JournalEntry> others, Names names) {
        if (candidates.isEmpty()) {
            return new Result.None();
        }
        Items wanted = names.of(cart);
        List<Order> fitting = candidates.stream()
                .filter(order -> order.id() != null && names.of(List.of(order)).isWithin(wanted))
                .toList();
        if (!names.of(fitting).equals(wanted)) {
            return new Result.Several(ids(candidates), "together they are not what is in the cart");
        }
        List<String> rivals = others.stream()
                .filter(other -> mayOwn(other, wanted, names))
                .map(JournalEntry::businessKey)
                .toList();
        return rivals.isEmpty()
                ? new Result.Found(ids(fitting))
                : new Result.Several(ids(fitting), "they may belong to " + String.join(", ", rivals) + " as well");
    }

    /** An order that has the names of another entry's items, and not of this one's, is not looked at. */
    private static boolean isNamedForAnother(Order order, Cart cart, List<JournalEntry> others) {
        Items named = Items.named(List.of(order));
        return named.isNamed()
                && !named.isWithin(Items.named(cart))
                && others.stream().anyMatch(other -> named.isWithin(Items.named(CartJson.read(other.cart()))));
    }

    private static List<String> ids(List<Order> orders) {
        return orders.stream().map(order -> String.valueOf(order.id())).toList();
    }

    private static boolean mayOwn(JournalEntry other, Items wanted, Names names) {
        boolean open = other.state() == OrderState.OPEN || other.state() == OrderState.UNKNOWN;
        boolean idsUnknown =
                other.state() == OrderState.ORDERED && other.orderIds().isEmpty();
        return (open || idsUnknown) && names.of(CartJson.read(other.cart())).sharesALine(wanted);
    }
}
