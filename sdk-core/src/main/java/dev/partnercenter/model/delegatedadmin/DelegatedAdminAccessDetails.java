package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The roles of a relationship, or those that a group has of them. Graph page: delegatedadminaccessdetails.
 *
 * @param unifiedRoles the roles
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DelegatedAdminAccessDetails(List<UnifiedRole> unifiedRoles, Map<String, Object> additionalProperties) {

    /**
     * Names roles by the ids of their templates, which are the same in every tenant.
     *
     * @param roleDefinitionIds the ids
     * @return the roles
     */
    public static DelegatedAdminAccessDetails ofRoles(String... roleDefinitionIds) {
        return builder()
                .unifiedRoles(Arrays.stream(roleDefinitionIds)
                        .map(id -> UnifiedRole.builder().roleDefinitionId(id).build())
                        .toList())
                .build();
    }

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DelegatedAdminAccessDetailsBuilder builder() {
        return new DelegatedAdminAccessDetailsBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DelegatedAdminAccessDetailsBuilder toBuilder() {
        return new DelegatedAdminAccessDetailsBuilder(this);
    }
}
