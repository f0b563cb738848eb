package dev.partnercenter.simulator.internal.azure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The currencies that Azure is sold in, and what a unit of each is worth in US dollars. */
public enum Currency {
    USD("1"),
    EUR("1.1172"),
    GBP("1.2987");

    private final BigDecimal dollars;

    Currency(String dollars) {
        this.dollars = new BigDecimal(dollars);
    }

    /** What a unit is worth in US dollars. */
    public BigDecimal dollars() {
        return dollars;
    }

    /** The currency of a code, in any case. */
    public static Optional<Currency> find(String code) {
        return Arrays.stream(values())
                .filter(currency -> currency.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The currency of a country. */
    public static Currency of(String country) {
        return switch (country) {
            case "GB" -> GBP;
            case "DE", "ES", "FR", "IE", "IT", "NL" -> EUR;
            default -> USD;
        };
    }
}
