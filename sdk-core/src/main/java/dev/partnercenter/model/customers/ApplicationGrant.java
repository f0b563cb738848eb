package dev.partnercenter.model.customers;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application may do with one resource application. Docs page: control-panel-vendor-apis.
 *
 * @param enterpriseApplicationId the id of the resource application, such as the one of Microsoft Graph
 * @param scope the delegated permissions, separated by commas
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ApplicationGrant(
        @Nullable String enterpriseApplicationId, @Nullable String scope, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ApplicationGrantBuilder builder() {
        return new ApplicationGrantBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ApplicationGrantBuilder toBuilder() {
        return new ApplicationGrantBuilder(this);
    }
}
