package dev.partnercenter.samples.view;

import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItem;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is shown of an order. */
public record OrderRow(
        @Nullable String orderId,
        @Nullable String status,
        @Nullable String created,
        List<Line> lineItems) {

    /** One line item. */
    public record Line(
            @Nullable String offerId,
            @Nullable String name,
            @Nullable Integer quantity,
            @Nullable String subscriptionId) {}

    /** {@return the row of an order} */
    public static OrderRow of(Order order) {
        return new OrderRow(
                order.id(),
                Text.of(order.status()),
                Text.of(order.creationDate()),
                order.lineItems().stream().map(OrderRow::line).toList());
    }

    private static Line line(OrderLineItem item) {
        return new Line(item.offerId(), item.friendlyName(), item.quantity(), item.subscriptionId());
    }

    /** {@return rows as a table} */
    public static Table table(List<OrderRow> rows) {
        Table table = new Table("ORDER", "STATUS", "CREATED", "ITEMS");
        rows.forEach(row -> table.row(row.orderId, row.status, row.created, items(row)));
        return table;
    }

    private static String items(OrderRow row) {
        return row.lineItems.stream()
                .map(line -> line.quantity + " x " + (line.name == null ? line.offerId : line.name))
                .collect(Collectors.joining(", "));
    }
}
