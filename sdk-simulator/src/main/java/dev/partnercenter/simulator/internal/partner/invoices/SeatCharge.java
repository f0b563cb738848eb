package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import dev.partnercenter.simulator.internal.partner.invoices.Charge.Reason;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Customer;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Charges for seats by the month or the year, and for reservations. */
final class SeatCharge {

    private static final int MONTHS = 12;

    private SeatCharge() {}

    /** What a subscription costs in the month of the day; one that is billed by the year costs something once in a year. */
    static Optional<Charge> of(CustomerAccount account, SubscriptionRecord subscription, LocalDate day) {
        LocalDate since = Charges.since(subscription);
        boolean annual = Json.text(subscription.document().content(), "billingCycle", "")
                .toLowerCase(Locale.ROOT)
                .equals("annual");
        if (annual && since.getMonth() != day.getMonth()) {
            return Optional.empty();
        }
        LocalDate month = day.withDayOfMonth(1);
        boolean fresh = since.withDayOfMonth(1).equals(month);
        int quantity = subscription.document().content().path("quantity").asInt();
        UUID id = UUID.fromString(subscription.id());
        return Optional.of(charge(
                account,
                subscription.item(),
                id,
                since,
                fresh ? Reason.NEW : Reason.CYCLE,
                quantity,
                annual ? MONTHS : 1,
                fresh ? since : month,
                id.getMostSignificantBits()));
    }

    /** What a line of an order costs once. */
    static Charge ofOrder(CustomerAccount account, CatalogItem item, OrderRecord order, int quantity, LocalDate day) {
        UUID id = UUID.nameUUIDFromBytes(order.id().getBytes(StandardCharsets.UTF_8));
        long mark = Long.parseUnsignedLong(order.id().replace("-", "").substring(0, 12), 16);
        return charge(account, item, id, day, Reason.NEW, quantity, 1, day, mark);
    }

    static Customer customer(CustomerAccount account) {
        return new Customer(
                account.id(),
                Json.text(account.companyProfile(), "companyName", ""),
                account.domains().get(0),
                account.id().hashCode(),
                false);
    }

    private static Charge charge(
            CustomerAccount account,
            CatalogItem item,
            UUID subscription,
            LocalDate since,
            Reason reason,
            int quantity,
            int months,
            LocalDate day,
            long mark) {
        BigDecimal price = item.unitPrice().multiply(BigDecimal.valueOf(months));
        long tenThousandths = price.movePointRight(4).longValueExact();
        String[] parts = item.kind().isProduct() ? item.id().split(":", -1) : new String[] {item.id(), "", item.id()};
        Product product = new Product(
                parts[0], parts[1], parts[2], item.name(), item.name(), subscription, mark, tenThousandths, false);
        return new Charge(
                customer(account),
                product,
                subscription,
                since,
                reason,
                quantity,
                Charge.cents(tenThousandths * quantity),
                0,
                0,
                day,
                false,
                mark);
    }
}
