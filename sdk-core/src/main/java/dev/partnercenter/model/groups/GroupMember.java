package dev.partnercenter.model.groups;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group. Graph page: group-list-members.
 *
 * @param id the object id of the member
 * @param displayName the name
 * @param userPrincipalName the sign-in name, if the member is a user
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record GroupMember(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String userPrincipalName,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static GroupMemberBuilder builder() {
        return new GroupMemberBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public GroupMemberBuilder toBuilder() {
        return new GroupMemberBuilder(this);
    }
}
