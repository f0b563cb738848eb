package dev.partnercenter.model.validations;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code that allows customers to be created in the Government Community Cloud, which is part of the public cloud.
 * Docs page: utility-resources.
 *
 * @param partnerId the tenant id of the partner
 * @param organizationName the organization the code was given for
 * @param validationId the code, digits
 * @param maxCreates how many customers may be created with it; null if there is no limit
 * @param remainingCreates how many of them are left
 * @param eTag the version of the code
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ValidationCode(
        @Nullable String partnerId,
        @Nullable String organizationName,
        @Nullable String validationId,
        @Nullable Integer maxCreates,
        @Nullable Integer remainingCreates,
        @Nullable String eTag,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ValidationCodeBuilder builder() {
        return new ValidationCodeBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ValidationCodeBuilder toBuilder() {
        return new ValidationCodeBuilder(this);
    }
}
