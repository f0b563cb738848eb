package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change to a relationship that the service carries out after it has answered. Graph page:
 * delegatedadminrelationshipoperation.
 *
 * @param etag the version that was read, {@code @odata.etag} on the wire
 * @param id the id of the operation; set by the service
 * @param operationType what is changed
 * @param status how far it is
 * @param data what is changed into what; JSON as text
 * @param createdDateTime when it was made; set by the service
 * @param lastModifiedDateTime when it was last changed; set by the service
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DelegatedAdminRelationshipOperation(
        @Nullable String etag,
        @Nullable String id,
        @Nullable DelegatedAdminRelationshipOperationType operationType,
        @Nullable LongRunningOperationStatus status,
        @Nullable String data,
        @Nullable Instant createdDateTime,
        @Nullable Instant lastModifiedDateTime,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DelegatedAdminRelationshipOperationBuilder builder() {
        return new DelegatedAdminRelationshipOperationBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DelegatedAdminRelationshipOperationBuilder toBuilder() {
        return new DelegatedAdminRelationshipOperationBuilder(this);
    }
}
