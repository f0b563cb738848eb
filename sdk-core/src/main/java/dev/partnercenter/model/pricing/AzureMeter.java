package dev.partnercenter.model.pricing;

import dev.partnercenter.codegen.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of Azure that is counted, and its prices. Docs page: azure-rate-card-resources.
 *
 * @param id the id of the meter, the same as {@code resource.id} of utilization records
 * @param name the name
 * @param rates the price of one unit from a quantity on, by that quantity: {@code "0"} is the price of the first one
 * @param tags tags of the meter
 * @param category the category, such as {@code Networking}
 * @param subcategory the category within that
 * @param region the region
 * @param unit the unit, such as {@code 1 Hour}
 * @param includedQuantity how many units are free
 * @param effectiveDate since when the meter counts so
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AzureMeter(
        @Nullable String id,
        @Nullable String name,
        Map<String, BigDecimal> rates,
        List<String> tags,
        @Nullable String category,
        @Nullable String subcategory,
        @Nullable String region,
        @Nullable String unit,
        @Nullable BigDecimal includedQuantity,
        @Nullable Instant effectiveDate,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AzureMeterBuilder builder() {
        return new AzureMeterBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AzureMeterBuilder toBuilder() {
        return new AzureMeterBuilder(this);
    }
}
