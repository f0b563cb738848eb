package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;

/**
 * What terms can renew to.
 *
 * @param applicableTermIds the ids of the terms this is for
 * @param renewalOptions what they can renew to
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record RenewalInstruction(
        List<String> applicableTermIds,
        List<RenewalInstructionOption> renewalOptions,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static RenewalInstructionBuilder builder() {
        return new RenewalInstructionBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public RenewalInstructionBuilder toBuilder() {
        return new RenewalInstructionBuilder(this);
    }
}
