package dev.partnercenter.model.domains;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A domain of a customer's tenant. Docs page: add-a-verified-domain-for-a-customer.
 *
 * @param authenticationType who signs the users in; required
 * @param capability what the domain is used for, such as {@code Email}; required
 * @param isDefault whether new users get this domain
 * @param isInitial whether this is the domain the tenant was made with
 * @param name the name of the domain; required
 * @param rootDomain the domain above this one, if it is a subdomain
 * @param status whether the ownership is verified; required
 * @param verificationMethod how the ownership is verified, such as {@code dns_record} or {@code None}; required
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Domain(
        @Nullable DomainAuthenticationType authenticationType,
        @Nullable String capability,
        @Nullable Boolean isDefault,
        @Nullable Boolean isInitial,
        @Nullable String name,
        @Nullable String rootDomain,
        @Nullable DomainStatus status,
        @Nullable String verificationMethod,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DomainBuilder builder() {
        return new DomainBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DomainBuilder toBuilder() {
        return new DomainBuilder(this);
    }
}
