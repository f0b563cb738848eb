package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.internal.partner.invoices.ChargedLineItems.Heading;
import dev.partnercenter.simulator.internal.partner.invoices.Invoice.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of an invoice that is made up.
 *
 * @param counts how many line items of each kind
 * @param month the first day of the month that is billed
 * @param difference how much too big the total is
 */
public record InvoicePlan(
        String id,
        Map<LineItemKind, Integer> counts,
        long seed,
        int customers,
        int products,
        String currency,
        LocalDate month,
        BigDecimal difference,
        BigDecimal paid,
        List<String> receipts,
        Optional<String> amendsOf) {

    /** The id that stands for what is not billed yet. */
    public static final String UNBILLED = "unbilled";

    /** Makes it. */
    public Invoice invoice() {
        Pool pool = new Pool(seed, customers, products);
        Heading heading = new Heading(id.equals(UNBILLED) ? "" : id, currency, month);
        List<Section> sections = counts.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue(), pool, heading))
                .toList();
        BigDecimal total =
                sections.stream().map(section -> section.items().total()).reduce(difference, BigDecimal::add);
        String documentType = amendsOf.isPresent() ? "adjustment_note" : "invoice";
        return new Invoice(id, documentType, amendsOf, month, currency, total, paid, receipts, sections);
    }

    private Section section(LineItemKind kind, int count, Pool pool, Heading heading) {
        return new Section(kind, ChargedLineItems.drawn(kind, count, seed, pool, heading));
    }
}
