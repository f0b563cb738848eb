package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A currency.
 *
 * @param code the code, ISO 4217 such as {@code USD}
 * @param symbol its sign
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CurrencyInfo(@Nullable String code, @Nullable String symbol, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CurrencyInfoBuilder builder() {
        return new CurrencyInfoBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CurrencyInfoBuilder toBuilder() {
        return new CurrencyInfoBuilder(this);
    }
}
