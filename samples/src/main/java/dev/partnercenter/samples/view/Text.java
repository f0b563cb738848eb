package dev.partnercenter.samples.view;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values that may be absent, as text. */
public final class Text {
    private Text() {}

    /** {@return the value's text, times to the second, or null if the service sent none} */
    public static @Nullable String of(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return value == null ? null : value.toString();
    }

    /** {@return an amount in all its digits, at least two of them behind the point; null if there is none} */
    public static @Nullable String money(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null) {
            return null;
        }
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(2, amount.scale()));
        String text = format.format(amount);
        return currency == null || currency.isEmpty() ? text : text + " " + currency;
    }

    /** {@return whether a text is an id, and not something that people call it} */
    public static boolean isId(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    /**
     * Insists on an id that the service always sends.
     *
     * @param what whose id it is, for the message
     * @throws IllegalStateException if it is absent
     */
    public static String id(@Nullable String id, String what) {
        if (id == null) {
            throw new IllegalStateException("The service sent " + what + " without an id");
        }
        return id;
    }
}
