package dev.partnercenter.simulator.internal.entra;

import java.util.Optional;

/** What the token routes ask about the partner's customers. */
public interface CustomerTenants {

    /** The id of a customer's tenant, by its id or one of its domains. */
    Optional<String> tenantOf(String tenantOrDomain);

    /** Whether the customer's tenant has consented to an application. */
    boolean hasConsented(String tenantId, String applicationId);
}
