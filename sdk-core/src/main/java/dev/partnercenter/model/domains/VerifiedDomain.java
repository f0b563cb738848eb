package dev.partnercenter.model.domains;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A domain to be added to a customer's tenant, with how its users sign in. Docs page:
 * add-a-verified-domain-for-a-customer.
 *
 * @param verifiedDomainName the name of the domain; required
 * @param domain the domain; required
 * @param domainFederationSettings the federation; required if the domain is federated
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record VerifiedDomain(
        @Nullable String verifiedDomainName,
        @Nullable Domain domain,
        @Nullable DomainFederationSettings domainFederationSettings,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static VerifiedDomainBuilder builder() {
        return new VerifiedDomainBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public VerifiedDomainBuilder toBuilder() {
        return new VerifiedDomainBuilder(this);
    }
}
