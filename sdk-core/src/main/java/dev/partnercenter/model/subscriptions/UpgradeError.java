package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an upgrade is not possible. Docs page: upgrade-resources.
 *
 * @param code the reason, a name or a number
 * @param description the reason in words
 * @param additionalDetails more about it
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record UpgradeError(
        @Nullable UpgradeErrorCode code,
        @Nullable String description,
        @Nullable String additionalDetails,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static UpgradeErrorBuilder builder() {
        return new UpgradeErrorBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public UpgradeErrorBuilder toBuilder() {
        return new UpgradeErrorBuilder(this);
    }
}
