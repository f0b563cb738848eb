package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a relationship, such as to put it before the customer. Graph page:
 * delegatedadminrelationshiprequest.
 *
 * @param etag the version that was read, {@code @odata.etag} on the wire
 * @param id the id of the request; set by the service
 * @param action what was asked
 * @param status how far it is; set by the service
 * @param createdDateTime when it was made; set by the service
 * @param lastModifiedDateTime when it was last changed; set by the service
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DelegatedAdminRelationshipRequest(
        @Nullable String etag,
        @Nullable String id,
        @Nullable DelegatedAdminRelationshipRequestAction action,
        @Nullable DelegatedAdminRelationshipRequestStatus status,
        @Nullable Instant createdDateTime,
        @Nullable Instant lastModifiedDateTime,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DelegatedAdminRelationshipRequestBuilder builder() {
        return new DelegatedAdminRelationshipRequestBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DelegatedAdminRelationshipRequestBuilder toBuilder() {
        return new DelegatedAdminRelationshipRequestBuilder(this);
    }
}
