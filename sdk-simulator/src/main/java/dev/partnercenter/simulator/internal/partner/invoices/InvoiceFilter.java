package dev.partnercenter.simulator.internal.partner.invoices;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a list of invoices: a JSON object with field, value and operator. The only field is the invoice's date.
 *
 * @param accepted by how the invoice's date compares with the value
 */
record InvoiceFilter(LocalDate value, IntPredicate accepted) {

    static InvoiceFilter parse(@Nullable String text) {
        if (text == null) {
            return new InvoiceFilter(LocalDate.EPOCH, comparison -> true);
        }
        ObjectNode filter = Json.readObject(text.getBytes(StandardCharsets.UTF_8));
        if (filter == null) {
            throw PartnerError.INVALID_PROPERTY.because("filter");
        }
        String field = Json.text(filter, "field", "");
        if (!field.equalsIgnoreCase("invoiceDate")) {
            throw PartnerError.INVALID_ENUM.because("field " + field);
        }
        return new InvoiceFilter(date(Json.text(filter, "value", "")), accepted(Json.text(filter, "operator", "")));
    }

    boolean fits(Invoice invoice) {
        return accepted.test(invoice.date().compareTo(value));
    }

    /** The day of a date, with or without a time behind it. */
    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            throw PartnerError.INVALID_PROPERTY.because("filter value " + text);
        }
    }

    private static IntPredicate accepted(String operator) {
        return switch (operator.toLowerCase(Locale.ROOT)) {
            case "equals" -> comparison -> comparison == 0;
            case "not_equals" -> comparison -> comparison != 0;
            case "greater_than" -> comparison -> comparison > 0;
            case "greater_than_or_equals" -> comparison -> comparison >= 0;
            case "less_than" -> comparison -> comparison < 0;
            case "less_than_or_equals" -> comparison -> comparison <= 0;
            default -> throw PartnerError.INVALID_ENUM.because("operator " + operator);
        };
    }
}
