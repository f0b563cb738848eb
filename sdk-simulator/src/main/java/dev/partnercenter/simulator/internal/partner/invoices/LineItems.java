package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.json.JsonBytes;
import java.math.BigDecimal;

/** The line items of one kind that an invoice has. */
public interface LineItems {

    /** How many there are. */
    int count();

    /** What they add to the invoice's total. */
    BigDecimal total();

    /** Whether a partner earned credit is applied to one of them. */
    boolean hasPartnerEarnedCredit(int index);

    /** Writes one of them, as a JSON object. */
    void write(int index, JsonBytes out);
}
