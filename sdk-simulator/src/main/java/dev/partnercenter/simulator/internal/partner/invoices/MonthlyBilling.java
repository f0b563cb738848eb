package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.Invoice.Section;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bills what customers have, at the end of each month: one invoice for what was bought by offers, one for the new commerce. What is
 * active at the end of the month is charged, all of it or nothing.
 */
public final class MonthlyBilling {

    private static final String CURRENCY = "USD";

    private final World world;
    private final Charges charges;

    /** Bills what is in the world. */
    public MonthlyBilling(World world, Charges charges) {
        this.world = world;
        this.charges = charges;
    }

    /** Bills from now on, each month when it is over. */
    public void begin(Instant now) {
        Instant end = start(today(now).withDayOfMonth(1).plusMonths(1));
        world.timeline().at(end, now, () -> {
            bill(today(now).withDayOfMonth(1), end);
            begin(end);
        });
    }

    /** What is not billed yet of the current month; it is of the new commerce alone. */
    Optional<Invoice> unbilled(String period, Instant now) {
        return period.equals("current")
                ? invoice(InvoicePlan.UNBILLED, "", today(now).withDayOfMonth(1), charges.oneTime(today(now), now))
                : Optional.empty();
    }

    private void bill(LocalDate month, Instant end) {
        String number = "%d%02d".formatted(month.getYear(), month.getMonthValue());
        LocalDate last = month.plusMonths(1).minusDays(1);
        String recurring = "D000" + number;
        String oneTime = "G000" + number;
        invoice(recurring, recurring, month, charges.recurring(last, end)).ifPresent(world.invoices()::addIfAbsent);
        invoice(oneTime, oneTime, month, charges.oneTime(last, end)).ifPresent(world.invoices()::addIfAbsent);
    }

    /** There is no invoice for nothing. */
    private static Optional<Invoice> invoice(
            String id, String number, LocalDate month, Map<LineItemKind, List<Charge>> charges) {
        Heading heading = new Heading(number, CURRENCY, month);
        List<Section> sections = charges.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry ->
                        new Section(entry.getKey(), ChargedLineItems.of(entry.getKey(), entry.getValue(), heading)))
                .toList();
        BigDecimal total =
                sections.stream().map(section -> section.items().total()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Invoice(
                        id, "invoice", Optional.empty(), month, CURRENCY, total, BigDecimal.ZERO, List.of(), sections));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
