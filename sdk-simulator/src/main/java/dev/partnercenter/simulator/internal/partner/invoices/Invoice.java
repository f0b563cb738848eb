package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.LineItemKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invoice.
 *
 * @param month the first day of the month that is billed
 * @param paid what the partner has paid of it
 * @param amendsOf the invoice that it changes
 * @param receipts ids of its tax receipts
 */
public record Invoice(
        String id,
        String documentType,
        Optional<String> amendsOf,
        LocalDate month,
        String currency,
        BigDecimal total,
        BigDecimal paid,
        List<String> receipts,
        List<Section> sections) {

    /** Its line items of one kind. */
    public record Section(LineItemKind kind, LineItems items) {}

    /** {@code Recurring} for what is billed by offers, {@code OneTime} for the new commerce. */
    public String type() {
        return sections.stream()
                        .anyMatch(section -> section.kind().billingProvider().equals("one_time"))
                ? "OneTime"
                : "Recurring";
    }

    /** The day on which it was made: the first one after the month. */
    public LocalDate date() {
        return month.plusMonths(1);
    }

    /** What is left to pay. */
    public BigDecimal balance() {
        return total.subtract(paid);
    }
}
