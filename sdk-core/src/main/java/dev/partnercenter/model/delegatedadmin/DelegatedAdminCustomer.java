package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer in whose tenant the partner has a relationship. Graph page: delegatedadmincustomer.
 *
 * @param etag the version that was read, {@code @odata.etag} on the wire
 * @param id the id of the customer's tenant
 * @param tenantId the id of the customer's tenant
 * @param displayName the name of the customer
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DelegatedAdminCustomer(
        @Nullable String etag,
        @Nullable String id,
        @Nullable String tenantId,
        @Nullable String displayName,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DelegatedAdminCustomerBuilder builder() {
        return new DelegatedAdminCustomerBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DelegatedAdminCustomerBuilder toBuilder() {
        return new DelegatedAdminCustomerBuilder(this);
    }
}
