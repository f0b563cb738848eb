package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.durable.OrderIntent;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.carts.CartLineItem;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.csv.Mistakes;
import dev.partnercenter.samples.view.CustomerRow;
import dev.partnercenter.samples.view.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the customers and items of a sheet: all customers by one list, and each item once. */
final class OrderPlan {
    private final PartnerCenterClient partner;
    private final Mistakes mistakes;
    private final Map<String, CustomerRow> customers = new HashMap<>();
    private final Map<String, Optional<CatalogItem>> items = new HashMap<>();

    private OrderPlan(PartnerCenterClient partner, Mistakes mistakes) {
        this.partner = partner;
        this.mistakes = mistakes;
    }

    /** An order that can be placed. */
    record Planned(OrderSheet.Line line, CustomerRow customer, CatalogItem item, BillingCycle billingCycle) {
        String key() {
            return line.key();
        }

        OrderIntent intent() {
            return OrderIntent.of(
                    line.key(),
                    Text.id(customer.customerId(), "a customer"),
                    List.of(CartLineItem.builder()
                            .catalogItemId(item.id())
                            .quantity(line.quantity())
                            .billingCycle(billingCycle)
                            .termDuration(line.term() == null ? item.term() : line.term())
                            .build()));
        }

        /** {@return what is bought, for people} */
        String what() {
            return line.quantity() + " x " + item.name();
        }
    }

    static List<Planned> of(List<OrderSheet.Line> lines, PartnerCenterClient partner, Mistakes mistakes) {
        OrderPlan plan = new OrderPlan(partner, mistakes);
        partner.customers().list().forEach(plan::add);
        return lines.stream().map(plan::plan).flatMap(Optional::stream).toList();
    }

    /** {@return how much it is, such as "3 orders for 2 customers: 12 x Government Mail, 5 x Government Productivity G3"} */
    static String total(List<Planned> planned) {
        Map<String, Long> quantities = new TreeMap<>();
        planned.forEach(order ->
                quantities.merge(order.item().name(), (long) order.line().quantity(), Long::sum));
        long customers = planned.stream()
                .map(order -> order.customer().customerId())
                .distinct()
                .count();
        return planned.size()
                + (planned.size() == 1 ? " order for " : " orders for ")
                + customers
                + (customers == 1 ? " customer: " : " customers: ")
                + quantities.entrySet().stream()
                        .map(entry -> entry.getValue() + " x " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    private void add(Customer customer) {
        CustomerRow row = CustomerRow.of(customer);
        if (row.customerId() != null) {
            customers.put(row.customerId().toLowerCase(Locale.ROOT), row);
        }
        if (row.domain() != null) {
            customers.put(row.domain().toLowerCase(Locale.ROOT), row);
        }
    }

    private Optional<Planned> plan(OrderSheet.Line line) {
        CustomerRow customer = customers.get(line.customer().toLowerCase(Locale.ROOT));
        if (customer == null) {
            mistakes.add(line.row(), "no customer has the id or the domain '" + line.customer() + "'");
        }
        Optional<CatalogItem> item = items.computeIfAbsent(line.item(), this::find);
        if (item.isEmpty()) {
            mistakes.add(line.row(), "there is no item '" + line.item() + "': 'catalog' shows what there is");
        }
        if (customer == null || item.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Planned(line, customer, item.get(), billingCycle(line, item.get())));
    }

    private Optional<CatalogItem> find(String id) {
        try {
            return Optional.of(CatalogItem.byId(partner, NewCustomerOptions.COUNTRY, id));
        } catch (NotFoundException | BadRequestException | UsageException | IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }

    private BillingCycle billingCycle(OrderSheet.Line line, CatalogItem item) {
        if (line.quantity() < item.minimum()) {
            mistakes.add(
                    line.row(),
                    item.name() + " is sold from " + item.minimum() + " on, quantity was " + line.quantity());
        }
        String wanted = line.billingCycle();
        if (wanted == null) {
            return item.billingCycle();
        }
        Optional<BillingCycle> known = item.billingCycles().stream()
                .filter(cycle -> cycle.value().equalsIgnoreCase(wanted))
                .findFirst();
        if (known.isEmpty()) {
            mistakes.add(
                    line.row(),
                    item.name() + " is billed "
                            + item.billingCycles().stream()
                                    .map(BillingCycle::value)
                                    .collect(Collectors.joining(" or "))
                            + ", billingCycle was '" + wanted + "'");
        }
        return known.orElse(item.billingCycle());
    }
}
