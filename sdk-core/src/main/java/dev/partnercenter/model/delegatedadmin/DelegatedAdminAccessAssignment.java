package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Roles of a relationship for the members of a group of the partner. Graph page: delegatedadminaccessassignment.
 *
 * @param etag the version that was read ({@code @odata.etag}); changes and deletions send it as {@code If-Match}
 * @param id the id of the assignment; set by the service
 * @param status how far it is; set by the service
 * @param accessContainer the group; cannot be changed later
 * @param accessDetails the roles, of those that the relationship has
 * @param createdDateTime when it was made; set by the service
 * @param lastModifiedDateTime when it was last changed; set by the service
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DelegatedAdminAccessAssignment(
        @Nullable String etag,
        @Nullable String id,
        @Nullable DelegatedAdminAccessAssignmentStatus status,
        @Nullable DelegatedAdminAccessContainer accessContainer,
        @Nullable DelegatedAdminAccessDetails accessDetails,
        @Nullable Instant createdDateTime,
        @Nullable Instant lastModifiedDateTime,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DelegatedAdminAccessAssignmentBuilder builder() {
        return new DelegatedAdminAccessAssignmentBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DelegatedAdminAccessAssignmentBuilder toBuilder() {
        return new DelegatedAdminAccessAssignmentBuilder(this);
    }
}
