package dev.partnercenter.simulator.internal.partner.invoices;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.internal.azure.AzureUsage;
import dev.partnercenter.simulator.internal.azure.Meter;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import dev.partnercenter.simulator.internal.partner.catalog.GovernmentCatalog;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What customers are charged for in a month, up to a day of it. */
public final class Charges {

    private final World world;
    private final GovernmentCatalog catalog;

    /** For what is in the world. */
    public Charges(World world, GovernmentCatalog catalog) {
        this.world = world;
        this.catalog = catalog;
    }

    /** What is bought by offers: licenses, and the use of Azure up to a time. */
    Map<LineItemKind, List<Charge>> recurring(LocalDate day, Instant now) {
        List<Charge> licenses = new ArrayList<>();
        List<Charge> usage = new ArrayList<>();
        List<Charge> days = new ArrayList<>();
        eachActive(day, (customer, subscription) -> {
            if (subscription.item().kind() == Kind.SEATS) {
                SeatCharge.of(customer, subscription, day).ifPresent(licenses::add);
            } else if (subscription.item().kind() == Kind.USAGE) {
                eachMeter(customer, subscription, day, now, usage::add, days::add);
            }
        });
        Map<LineItemKind, List<Charge>> charges = new EnumMap<>(LineItemKind.class);
        charges.put(LineItemKind.LICENSE_BASED, licenses);
        charges.put(LineItemKind.USAGE_BASED, usage);
        charges.put(LineItemKind.DAILY_USAGE, days);
        return charges;
    }

    /** What is bought as products: seats, and reservations in the month of their order. */
    Map<LineItemKind, List<Charge>> oneTime(LocalDate day, Instant now) {
        List<Charge> charges = new ArrayList<>();
        eachActive(day, (customer, subscription) -> {
            if (subscription.item().kind() == Kind.NEW_COMMERCE_SEATS) {
                SeatCharge.of(customer, subscription, day).ifPresent(charges::add);
            }
        });
        for (CustomerAccount customer : world.customers()) {
            for (OrderRecord order : customer.orders().values()) {
                LocalDate ordered = date(order.document().content(), "creationDate");
                if (!order.status().equals("cancelled")
                        && ordered.withDayOfMonth(1).equals(day.withDayOfMonth(1))) {
                    charges.addAll(reservations(customer, order, ordered));
                }
            }
        }
        return new EnumMap<>(Map.of(LineItemKind.ONE_TIME, charges));
    }

    private List<Charge> reservations(CustomerAccount customer, OrderRecord order, LocalDate ordered) {
        return Json.objects(order.document().content(), "lineItems").stream()
                .flatMap(line -> catalog.find(Json.text(line, "offerId", "")).stream()
                        .filter(item -> item.kind() == Kind.RESERVATION)
                        .map(item -> SeatCharge.ofOrder(
                                customer, item, order, line.path("quantity").asInt(), ordered)))
                .toList();
    }

    private interface Visitor {
        void visit(CustomerAccount customer, SubscriptionRecord subscription);
    }

    private void eachActive(LocalDate day, Visitor visitor) {
        for (CustomerAccount customer : world.customers()) {
            for (SubscriptionRecord subscription : customer.subscriptions().values()) {
                if (subscription.active() && !since(subscription).isAfter(day)) {
                    visitor.visit(customer, subscription);
                }
            }
        }
    }

    private static void eachMeter(
            CustomerAccount customer,
            SubscriptionRecord subscription,
            LocalDate day,
            Instant now,
            Consumer<Charge> usage,
            Consumer<Charge> days) {
        AzureUsage used = AzureUsage.of(subscription, now);
        LocalDate month = day.withDayOfMonth(1);
        for (Meter meter : Meter.ALL) {
            long all = used.quantity(meter, midnight(month), midnight(day.plusDays(1)));
            if (all > 0) {
                usage.accept(MeterCharge.of(customer, subscription, meter, all, month));
            }
            for (LocalDate each = month; !each.isAfter(day); each = each.plusDays(1)) {
                long some = used.quantity(meter, midnight(each), midnight(each.plusDays(1)));
                if (some > 0) {
                    days.accept(MeterCharge.of(customer, subscription, meter, some, each));
                }
            }
        }
    }

    /** The day on which a subscription began. */
    static LocalDate since(SubscriptionRecord subscription) {
        return date(subscription.document().content(), "effectiveStartDate");
    }

    private static LocalDate date(ObjectNode content, String name) {
        return LocalDate.ofInstant(Instant.parse(Json.text(content, name, "")), ZoneOffset.UTC);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
