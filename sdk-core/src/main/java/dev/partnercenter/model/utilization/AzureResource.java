package dev.partnercenter.model.utilization;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource of Azure that can be used, as meters know it. Docs page: azure-utilization-record-resources.
 *
 * @param id the id of the meter, the same as in the rate card
 * @param name the name
 * @param category the category, such as {@code Storage}
 * @param subcategory the category within that
 * @param region the region
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AzureResource(
        @Nullable String id,
        @Nullable String name,
        @Nullable String category,
        @Nullable String subcategory,
        @Nullable String region,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AzureResourceBuilder builder() {
        return new AzureResourceBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AzureResourceBuilder toBuilder() {
        return new AzureResourceBuilder(this);
    }
}
