package dev.partnercenter.durable.internal;

import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.model.carts.CartLineItem;
import dev.partnercenter.model.orders.Order;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is bought, and how many of it, line by line: how an order is told to come from a cart. */
record Items(Map<Items.Line, Integer> lines) {
    record Line(
            String item,
            @Nullable Integer quantity,
            @Nullable String name) {
        static Line of(@Nullable String item, @Nullable Integer quantity, @Nullable String name) {
            return new Line(item == null ? "" : item.toLowerCase(Locale.ROOT), quantity, name);
        }
    }

    /** {@return the items of a cart, add-ons among them, without the names that the buyer gave them} */
    static Items of(Cart cart) {
        return named(cart).unnamed();
    }

    /** {@return the items of a cart, add-ons among them, with the names that the buyer gave them} */
    static Items named(Cart cart) {
        Map<Line, Integer> lines = new HashMap<>();
        add(cart.lineItems(), lines);
        return new Items(lines);
    }

    /** {@return the items of orders, together, without their names} */
    static Items of(Collection<Order> orders) {
        return named(orders).unnamed();
    }

    /** {@return the items of orders, together, with their names} */
    static Items named(Collection<Order> orders) {
        Map<Line, Integer> lines = new HashMap<>();
        orders.forEach(order -> order.lineItems()
                .forEach(line ->
                        lines.merge(Line.of(line.offerId(), line.quantity(), line.friendlyName()), 1, Integer::sum)));
        return new Items(lines);
    }

    private static void add(List<CartLineItem> items, Map<Line, Integer> lines) {
        items.forEach(item -> {
            lines.merge(Line.of(item.catalogItemId(), item.quantity(), item.friendlyName()), 1, Integer::sum);
            add(item.addonItems(), lines);
        });
    }

    private Items unnamed() {
        Map<Line, Integer> unnamed = new HashMap<>();
        lines.forEach(
                (line, count) -> unnamed.merge(new Line(line.item(), line.quantity(), null), count, Integer::sum));
        return new Items(unnamed);
    }

    /** {@return whether each item has a name} */
    boolean isNamed() {
        return lines.keySet().stream().allMatch(line -> line.name() != null);
    }

    /** {@return whether some item is in both, in whatever quantity} */
    boolean touches(Items other) {
        Set<String> mine = new HashSet<>();
        lines.keySet().forEach(line -> mine.add(line.item()));
        return other.lines.keySet().stream().map(Line::item).anyMatch(mine::contains);
    }

    /** {@return whether some line is in both} */
    boolean sharesALine(Items other) {
        return lines.keySet().stream().anyMatch(other.lines::containsKey);
    }

    /** {@return whether all of it is in the other} */
    boolean isWithin(Items other) {
        return lines.entrySet().stream()
                .allMatch(line -> line.getValue() <= other.lines.getOrDefault(line.getKey(), 0));
    }
}
