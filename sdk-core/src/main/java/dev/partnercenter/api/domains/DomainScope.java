package dev.partnercenter.api.domains;

import dev.partnercenter.Operation;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;

/** One domain. */
public final class DomainScope {
    private final Api api;
    private final String domain;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param domain the whole name of the domain
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public DomainScope(Api api, String domain) {
        this.api = api;
        this.domain = PathTemplate.segment("domain", domain);
    }

    public static final Operation EXISTS =
            Operation.head("verify-domain-availability", "/v1/domains/{domain}").docs("verify-domain-availability");

    /**
     * Asks whether somebody has the domain. The service answers 404 for a free domain; that is not an error here.
     *
     * <p>{@code HEAD /v1/domains/{domain}}, docs page verify-domain-availability.
     *
     * @return true if the domain is taken, false if it is free
     */
    public boolean exists() {
        return api.call(EXISTS, domain).exists();
    }
}
