package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an Azure subscription is cancelled.
 *
 * @param cancellationReason the reason, such as {@code compromise}
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AzureEntitlementCancellation(
        @Nullable String cancellationReason, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AzureEntitlementCancellationBuilder builder() {
        return new AzureEntitlementCancellationBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AzureEntitlementCancellationBuilder toBuilder() {
        return new AzureEntitlementCancellationBuilder(this);
    }
}
