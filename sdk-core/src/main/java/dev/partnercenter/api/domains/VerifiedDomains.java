package dev.partnercenter.api.domains;

import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.domains.Domain;
import dev.partnercenter.model.domains.VerifiedDomain;

/** The domains of a customer whose ownership is verified. */
public final class VerifiedDomains {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public VerifiedDomains(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation CREATE = Operation.post(
                    "add-a-verified-domain-for-a-customer", "/v1/customers/{customerId}/verifieddomain")
            .docs("add-a-verified-domain-for-a-customer");

    /**
     * Adds a domain that the customer owns.
     *
     * <p>{@code POST /v1/customers/{customerId}/verifieddomain}, docs page add-a-verified-domain-for-a-customer.
     *
     * @param domain the domain and, for a federated one, its federation settings
     * @return the domain as it now stands
     * @throws IllegalArgumentException if {@code domain} is null
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public Domain create(VerifiedDomain domain) {
        return api.call(CREATE, customerId).body("domain", domain).send(Domain.class);
    }
}
