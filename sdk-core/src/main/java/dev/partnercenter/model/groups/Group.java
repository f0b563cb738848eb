package dev.partnercenter.model.groups;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group of a tenant, as Microsoft Graph has it. Graph page: group.
 *
 * @param id the object id of the group
 * @param displayName the name
 * @param description what it is for
 * @param mailNickname the part of its address before the at sign; needed when a group is made
 * @param mailEnabled whether it has a mailbox; needed when a group is made
 * @param securityEnabled whether it can be given rights; needed when a group is made
 * @param groupTypes {@code Unified} for a Microsoft 365 group, {@code DynamicMembership} where a rule decides
 * @param mail its mail address
 * @param visibility who can see it and join
 * @param isAssignableToRole whether directory roles can be given to it
 * @param createdDateTime when it was made
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Group(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String description,
        @Nullable String mailNickname,
        @Nullable Boolean mailEnabled,
        @Nullable Boolean securityEnabled,
        List<String> groupTypes,
        @Nullable String mail,
        @Nullable String visibility,
        @Nullable Boolean isAssignableToRole,
        @Nullable Instant createdDateTime,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static GroupBuilder builder() {
        return new GroupBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public GroupBuilder toBuilder() {
        return new GroupBuilder(this);
    }
}
