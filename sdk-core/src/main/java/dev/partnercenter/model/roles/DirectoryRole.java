package dev.partnercenter.model.roles;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An administrator role of a tenant. Docs page: get-user-roles-for-a-customer.
 *
 * @param id the id of the role; for a role that was never given to anybody, of its template
 * @param name the name, such as {@code User Administrator}
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DirectoryRole(
        @Nullable String id,
        @Nullable String name,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DirectoryRoleBuilder builder() {
        return new DirectoryRoleBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DirectoryRoleBuilder toBuilder() {
        return new DirectoryRoleBuilder(this);
    }
}
