package dev.partnercenter.model.licenses;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A license to give. Docs page: license-resources.
 *
 * @param excludedPlans the ids of the service plans that stay off
 * @param skuId the id of the product
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record LicenseAssignment(
        List<String> excludedPlans, @Nullable String skuId, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static LicenseAssignmentBuilder builder() {
        return new LicenseAssignmentBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public LicenseAssignmentBuilder toBuilder() {
        return new LicenseAssignmentBuilder(this);
    }
}
