package dev.partnercenter.model.licenses;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One service of a product. Docs page: license-resources.
 *
 * @param id the id of the service plan
 * @param displayName the name of the service plan
 * @param serviceName the name of the service
 * @param capabilityStatus how far it is provisioned, such as {@code Success}
 * @param targetType whom it is for, {@code User} or {@code Tenant}
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ServicePlan(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String serviceName,
        @Nullable String capabilityStatus,
        @Nullable String targetType,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ServicePlanBuilder builder() {
        return new ServicePlanBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ServicePlanBuilder toBuilder() {
        return new ServicePlanBuilder(this);
    }
}
