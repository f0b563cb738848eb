package dev.partnercenter.model.roles;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user who holds a role. Docs page: user-resources.
 *
 * @param displayName the name of the user
 * @param userPrincipalName the sign-in name of the user
 * @param roleId the id of the role
 * @param id the object id of the user
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record UserMember(
        @Nullable String displayName,
        @Nullable String userPrincipalName,
        @Nullable String roleId,
        @Nullable String id,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static UserMemberBuilder builder() {
        return new UserMemberBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public UserMemberBuilder toBuilder() {
        return new UserMemberBuilder(this);
    }
}
