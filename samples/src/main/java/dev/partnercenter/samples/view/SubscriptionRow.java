package dev.partnercenter.samples.view;

import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a subscription. */
public record SubscriptionRow(
        @Nullable String subscriptionId,
        @Nullable String name,
        @Nullable Integer quantity,
        @Nullable String unit,
        @Nullable String status,
        @Nullable Boolean autoRenew,
        @Nullable String endsAt) {

    /** {@return the row of a subscription} */
    public static SubscriptionRow of(Subscription subscription) {
        return new SubscriptionRow(
                subscription.id(),
                subscription.friendlyName(),
                subscription.quantity(),
                Text.of(subscription.unitType()),
                Text.of(subscription.status()),
                subscription.autoRenewEnabled(),
                Text.of(subscription.commitmentEndDate()));
    }

    /** {@return rows as a table} */
    public static Table table(List<SubscriptionRow> rows) {
        Table table = new Table("SUBSCRIPTION", "NAME", "QUANTITY", "UNIT", "STATUS", "RENEWS", "ENDS");
        rows.forEach(row ->
                table.row(row.subscriptionId, row.name, row.quantity, row.unit, row.status, row.autoRenew, row.endsAt));
        return table;
    }
}
