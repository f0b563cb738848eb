package dev.partnercenter.api.domains;

import dev.partnercenter.Operation;
import dev.partnercenter.internal.http.Api;

/** Domains of any customer in the cloud. */
public final class Domains {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public Domains(Api api) {
        this.api = api;
    }

    public static final Operation CHECK_PREFIX = Operation.get(
            "swagger-check-domain-availability", "/v1/validations/checkdomainavailability/{domainPrefix}");

    /**
     * Asks whether a customer could be created under a domain prefix.
     *
     * <p>{@code GET /v1/validations/checkdomainavailability/{domainPrefix}}, not on a docs page of its own.
     *
     * @param domainPrefix the part before {@code .onmicrosoft.com} or {@code .onmicrosoft.us}
     * @return whether the prefix is free
     * @throws IllegalArgumentException if {@code domainPrefix} is null
     */
    public boolean isAvailable(String domainPrefix) {
        return api.call(CHECK_PREFIX, domainPrefix).send(Boolean.class);
    }

    /**
     * Selects one domain. Nothing is sent.
     *
     * @param domain the whole name, such as {@code harborcounty.onmicrosoft.us}
     * @return the operations on this domain
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public DomainScope byDomain(String domain) {
        return new DomainScope(api, domain);
    }
}
