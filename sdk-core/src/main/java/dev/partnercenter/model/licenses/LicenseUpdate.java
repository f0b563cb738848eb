package dev.partnercenter.model.licenses;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Licenses to give to a user and to take away. Docs page: license-resources.
 *
 * @param licensesToAssign what to give
 * @param licensesToRemove the ids of the products to take away
 * @param licenseWarnings what the service remarked; in answers only
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record LicenseUpdate(
        List<LicenseAssignment> licensesToAssign,
        List<String> licensesToRemove,
        List<LicenseWarning> licenseWarnings,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static LicenseUpdateBuilder builder() {
        return new LicenseUpdateBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public LicenseUpdateBuilder toBuilder() {
        return new LicenseUpdateBuilder(this);
    }
}
