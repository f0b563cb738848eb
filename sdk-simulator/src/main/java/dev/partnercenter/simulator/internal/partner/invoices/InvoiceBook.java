package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All invoices, and what is not billed yet. */
public final class InvoiceBook {

    /** The service's own links put the type before the id. */
    private static final Pattern TYPE = Pattern.compile("^(onetime|recurring)-");

    private final Map<String, Invoice> invoices = new LinkedHashMap<>();
    private final Map<String, Invoice> unbilled = new LinkedHashMap<>();

    /** Adds an invoice. */
    public void add(Invoice invoice) {
        if (invoices.putIfAbsent(key(invoice.id()), invoice) != null) {
            throw new IllegalArgumentException("there is an invoice with the id already: " + invoice.id());
        }
    }

    /** Adds an invoice, unless there is one with its id. */
    void addIfAbsent(Invoice invoice) {
        invoices.putIfAbsent(key(invoice.id()), invoice);
    }

    /** Puts what is not billed yet in the place of what was there for the period, {@code current} or {@code previous}. */
    public void putUnbilled(String period, Invoice invoice) {
        unbilled.put(period, invoice);
    }

    /** All invoices but those that change another one, in the order in which they were added. */
    List<Invoice> all() {
        return invoices.values().stream()
                .filter(invoice -> invoice.amendsOf().isEmpty())
                .toList();
    }

    /** All invoices, with those that change another one, by date. */
    List<Invoice> charged() {
        return invoices.values().stream()
                .sorted(Comparator.comparing(Invoice::date))
                .toList();
    }

    /** The invoices that change one. */
    List<Invoice> amendments(Invoice amended) {
        return invoices.values().stream()
                .filter(invoice -> invoice.amendsOf()
                        .filter(amended.id()::equalsIgnoreCase)
                        .isPresent())
                .toList();
    }

    /** The invoice, or a refusal. */
    Invoice get(String id) {
        Invoice invoice = invoices.get(TYPE.matcher(key(id)).replaceFirst(""));
        if (invoice == null) {
            throw PartnerError.INVOICE_NOT_FOUND.because(id);
        }
        return invoice;
    }

    /** What is not billed yet of the period. */
    Optional<Invoice> unbilled(String period) {
        return Optional.ofNullable(unbilled.get(period));
    }

    /** Forgets everything. */
    public void clear() {
        invoices.clear();
        unbilled.clear();
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
