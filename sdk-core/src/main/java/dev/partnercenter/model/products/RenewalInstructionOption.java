package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a term can renew to.
 *
 * @param renewToId the id of what it becomes
 * @param isAutoRenewable whether it does so by itself
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record RenewalInstructionOption(
        @Nullable String renewToId, @Nullable Boolean isAutoRenewable, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static RenewalInstructionOptionBuilder builder() {
        return new RenewalInstructionOptionBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public RenewalInstructionOptionBuilder toBuilder() {
        return new RenewalInstructionOptionBuilder(this);
    }
}
