package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The customer of a relationship. Graph page: delegatedadminrelationshipcustomerparticipant.
 *
 * @param tenantId the id of the customer's tenant
 * @param displayName the name of the customer
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DelegatedAdminRelationshipCustomerParticipant(
        @Nullable String tenantId, @Nullable String displayName, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DelegatedAdminRelationshipCustomerParticipantBuilder builder() {
        return new DelegatedAdminRelationshipCustomerParticipantBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DelegatedAdminRelationshipCustomerParticipantBuilder toBuilder() {
        return new DelegatedAdminRelationshipCustomerParticipantBuilder(this);
    }
}
