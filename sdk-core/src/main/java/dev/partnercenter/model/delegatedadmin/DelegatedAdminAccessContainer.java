package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose members get the roles of an assignment. Graph page: delegatedadminaccesscontainer.
 *
 * @param accessContainerId the id of the group, in the partner's own tenant
 * @param accessContainerType the kind of the group
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DelegatedAdminAccessContainer(
        @Nullable String accessContainerId,
        @Nullable DelegatedAdminAccessContainerType accessContainerType,
        Map<String, Object> additionalProperties) {

    /**
     * Names a security group of the partner.
     *
     * @param groupId the object id of the group, in the partner's own tenant
     * @return the group
     */
    public static DelegatedAdminAccessContainer securityGroup(String groupId) {
        return builder()
                .accessContainerId(groupId)
                .accessContainerType(DelegatedAdminAccessContainerType.SECURITY_GROUP)
                .build();
    }

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DelegatedAdminAccessContainerBuilder builder() {
        return new DelegatedAdminAccessContainerBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DelegatedAdminAccessContainerBuilder toBuilder() {
        return new DelegatedAdminAccessContainerBuilder(this);
    }
}
