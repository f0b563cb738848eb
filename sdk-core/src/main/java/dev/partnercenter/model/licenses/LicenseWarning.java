package dev.partnercenter.model.licenses;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A remark of the service on a license that was given. Docs page: license-resources.
 *
 * @param code what kind of remark
 * @param message the remark
 * @param servicePlans the service plans that it is about
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record LicenseWarning(
        @Nullable String code,
        @Nullable String message,
        List<String> servicePlans,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static LicenseWarningBuilder builder() {
        return new LicenseWarningBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public LicenseWarningBuilder toBuilder() {
        return new LicenseWarningBuilder(this);
    }
}
