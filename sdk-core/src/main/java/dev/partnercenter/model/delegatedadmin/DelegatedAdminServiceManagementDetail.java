package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service of a customer that the partner manages. Graph page: delegatedadminservicemanagementdetail.
 *
 * @param id the id of the service
 * @param serviceName the name of the service
 * @param serviceManagementUrl where the partner manages it
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DelegatedAdminServiceManagementDetail(
        @Nullable String id,
        @Nullable String serviceName,
        @Nullable String serviceManagementUrl,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DelegatedAdminServiceManagementDetailBuilder builder() {
        return new DelegatedAdminServiceManagementDetailBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DelegatedAdminServiceManagementDetailBuilder toBuilder() {
        return new DelegatedAdminServiceManagementDetailBuilder(this);
    }
}
