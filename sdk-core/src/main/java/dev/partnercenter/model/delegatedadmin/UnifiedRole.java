package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A role of Microsoft Entra. Graph page: unifiedrole.
 *
 * @param roleDefinitionId the id of the role's template, the same in every tenant
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record UnifiedRole(@Nullable String roleDefinitionId, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static UnifiedRoleBuilder builder() {
        return new UnifiedRoleBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public UnifiedRoleBuilder toBuilder() {
        return new UnifiedRoleBuilder(this);
    }
}
