package dev.partnercenter.model.validations;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which validation code of the Government Community Cloud a customer was created with.
 *
 * @param partnerId the tenant id of the partner
 * @param customerId the tenant id of the customer
 * @param validationId the code
 * @param organizationName the organization the code was given for
 * @param eTag the version of the relationship
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record GccValidationRelationship(
        @Nullable String partnerId,
        @Nullable String customerId,
        @Nullable String validationId,
        @Nullable String organizationName,
        @Nullable String eTag,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static GccValidationRelationshipBuilder builder() {
        return new GccValidationRelationshipBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public GccValidationRelationshipBuilder toBuilder() {
        return new GccValidationRelationshipBuilder(this);
    }
}
