package dev.partnercenter.model.domains;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the users of a federated domain are signed in by the customer's identity provider. Docs page:
 * add-a-verified-domain-for-a-customer.
 *
 * @param activeLogOnUri the address for rich clients
 * @param defaultInteractiveAuthenticationMethod the authentication method for interactive sign-in, a URI
 * @param federationBrandName the name shown at sign-in
 * @param issuerUri the name of the identity provider in its tokens, a URI; required
 * @param logOffUri the address that signs out; required
 * @param metadataExchangeUri the address of the metadata for rich clients
 * @param nextSigningCertificate the certificate that signs after the present one, Base64
 * @param openIdConnectDiscoveryEndpoint the address of the OpenID Connect metadata
 * @param passiveLogOnUri the address for browsers; required
 * @param preferredAuthenticationProtocol the protocol; required
 * @param promptLoginBehavior what is done when a sign-in has to be prompted; required
 * @param signingCertificate the certificate that signs the tokens, Base64, public part only; required
 * @param signingCertificateUpdateStatus whether the last update of the certificate worked
 * @param supportsMfa whether the identity provider does multi-factor authentication
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record DomainFederationSettings(
        @Nullable String activeLogOnUri,
        @Nullable String defaultInteractiveAuthenticationMethod,
        @Nullable String federationBrandName,
        @Nullable String issuerUri,
        @Nullable String logOffUri,
        @Nullable String metadataExchangeUri,
        @Nullable String nextSigningCertificate,
        @Nullable String openIdConnectDiscoveryEndpoint,
        @Nullable String passiveLogOnUri,
        @Nullable AuthenticationProtocol preferredAuthenticationProtocol,
        @Nullable String promptLoginBehavior,
        @Nullable String signingCertificate,
        @Nullable String signingCertificateUpdateStatus,
        @Nullable Boolean supportsMfa,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static DomainFederationSettingsBuilder builder() {
        return new DomainFederationSettingsBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public DomainFederationSettingsBuilder toBuilder() {
        return new DomainFederationSettingsBuilder(this);
    }
}
