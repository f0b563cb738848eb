package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.IClientCredential;
import dev.partnercenter.auth.ClientCertificate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who asks for a token: the tenant, the application and how the application proves itself. */
public final class ClientIdentity {
    private final String tenantId;
    private final String clientId;
    private final @Nullable String secret;
    private final @Nullable ClientCertificate certificate;

    private ClientIdentity(
            @Nullable String tenantId,
            @Nullable String clientId,
            @Nullable String secret,
            @Nullable ClientCertificate certificate) {
        // MSAL4J writes its addresses in lower case.
        this.tenantId = Arguments.tenant("tenantId", tenantId).toLowerCase(Locale.ROOT);
        this.clientId = Arguments.notBlank("clientId", clientId);
        this.secret = secret;
        this.certificate = certificate;
    }

    /** {@return an application that proves itself by a secret} */
    public static ClientIdentity ofSecret(
            @Nullable String tenantId, @Nullable String clientId, @Nullable String clientSecret) {
        return new ClientIdentity(tenantId, clientId, Arguments.notBlank("clientSecret", clientSecret), null);
    }

    /** {@return an application that proves itself by a certificate} */
    public static ClientIdentity ofCertificate(
            @Nullable String tenantId, @Nullable String clientId, @Nullable ClientCertificate certificate) {
        return new ClientIdentity(tenantId, clientId, null, Arguments.notNull("certificate", certificate));
    }

    /** {@return an application that cannot keep a secret, such as one on a user's desktop} */
    public static ClientIdentity ofPublicClient(@Nullable String tenantId, @Nullable String clientId) {
        return new ClientIdentity(tenantId, clientId, null, null);
    }

    String clientId() {
        return clientId;
    }

    boolean isPublic() {
        return secret == null && certificate == null;
    }

    /** {@return the tenant that shall issue the token} */
    String tenantFor(BoundTokenRequest request) {
        String asked = request.tenantId();
        return asked == null ? tenantId : asked;
    }

    /** {@return whether the request is for the tenant that the identity belongs to} */
    boolean isHomeOf(BoundTokenRequest request) {
        return tenantFor(request).equals(tenantId);
    }

    IClientCredential msalCredential() {
        if (certificate != null) {
            return ClientCredentialFactory.createFromCertificateChain(certificate.privateKey(), certificate.chain());
        }
        if (secret != null) {
            return ClientCredentialFactory.createFromSecret(secret);
        }
        throw new IllegalStateException("A public client has no credential");
    }

    /** {@return the identity without its secret} */
    @Override
    public String toString() {
        String proof = certificate != null ? ", " + certificate : secret != null ? ", secret=****" : "";
        return "tenant=" + tenantId + ", client=" + clientId + proof;
    }
}
