package dev.partnercenter.model.licenses;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A license that a user has. Docs page: license-resources.
 *
 * @param servicePlans the services that the user can use
 * @param productSku the product
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record License(
        List<ServicePlan> servicePlans,
        @Nullable ProductSku productSku,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static LicenseBuilder builder() {
        return new LicenseBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public LicenseBuilder toBuilder() {
        return new LicenseBuilder(this);
    }
}
