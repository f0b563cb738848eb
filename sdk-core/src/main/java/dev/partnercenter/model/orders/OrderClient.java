package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program that placed an order. Docs page: order-resources.
 *
 * @param marketplaceCountry the country of the marketplace
 * @param deviceFamily the kind of program
 * @param name its name
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrderClient(
        @Nullable String marketplaceCountry,
        @Nullable String deviceFamily,
        @Nullable String name,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderClientBuilder builder() {
        return new OrderClientBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderClientBuilder toBuilder() {
        return new OrderClientBuilder(this);
    }
}
