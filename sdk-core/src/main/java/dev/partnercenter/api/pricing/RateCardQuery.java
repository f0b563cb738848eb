package dev.partnercenter.api.pricing;

import dev.partnercenter.internal.http.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which prices to get. Immutable: each {@code with…} method returns a changed copy. Where neither is set, the locale decides.
 *
 * @param currency the currency of the prices, three letters of ISO 4217; null for {@code USD}
 * @param region the market, two letters of ISO 3166-1; null for {@code US}
 */
public record RateCardQuery(
        @Nullable String currency, @Nullable String region) {
    /** {@return the prices in this currency} */
    public static RateCardQuery inCurrency(String currency) {
        return new RateCardQuery(Arguments.notNull("currency", currency), null);
    }

    /** {@return the prices of this market} */
    public static RateCardQuery inRegion(String region) {
        return new RateCardQuery(null, Arguments.notNull("region", region));
    }

    /** {@return the same in this currency} */
    public RateCardQuery withCurrency(String newCurrency) {
        return new RateCardQuery(Arguments.notNull("currency", newCurrency), region);
    }

    /** {@return the same of this market} */
    public RateCardQuery withRegion(String newRegion) {
        return new RateCardQuery(currency, Arguments.notNull("region", newRegion));
    }
}
