package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a partner may do in the tenant of a customer: roles for a time, asked for by the partner and approved by the
 * customer. Pages on Partner Center say that a relationship with the role Global Administrator is not extended
 * automatically; Graph's pages do not mention it. Graph page: delegatedadminrelationship.
 *
 * @param etag the version that was read ({@code @odata.etag}); changes and deletions send it as {@code If-Match}
 * @param id the id of the relationship, two UUIDs joined by a hyphen; set by the service
 * @param displayName the name, of 50 characters at most; no two relationships of a partner have the same
 * @param duration how long it lasts once it is active, as in ISO 8601, from {@code P1D} to {@code P2Y} or {@code P730D}
 * @param autoExtendDuration by how much it is extended at its end: {@code P180D}, or {@code PT0S} for not at all
 * @param status how far it is; set by the service
 * @param customer the customer; may be left out until one has approved
 * @param accessDetails the roles
 * @param createdDateTime when it was made; set by the service
 * @param lastModifiedDateTime when it was last changed; set by the service
 * @param activatedDateTime when it became active; set by the service
 * @param endDateTime when it ends or ended; set by the service
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DelegatedAdminRelationship(
        @Nullable String etag,
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String duration,
        @Nullable String autoExtendDuration,
        @Nullable DelegatedAdminRelationshipStatus status,
        @Nullable DelegatedAdminRelationshipCustomerParticipant customer,
        @Nullable DelegatedAdminAccessDetails accessDetails,
        @Nullable Instant createdDateTime,
        @Nullable Instant lastModifiedDateTime,
        @Nullable Instant activatedDateTime,
        @Nullable Instant endDateTime,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DelegatedAdminRelationshipBuilder builder() {
        return new DelegatedAdminRelationshipBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DelegatedAdminRelationshipBuilder toBuilder() {
        return new DelegatedAdminRelationshipBuilder(this);
    }
}
