package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.IClientCredential;
import org.jspecify.annotations.Nullable;

/** Who asks for a token: the tenant, the application and how the application proves itself. */
final class ClientIdentity {
    private final String tenantId;
    private final String clientId;
    private final @Nullable String secret;

    private ClientIdentity(String tenantId, String clientId, @Nullable String secret) {
        this.tenantId = Arguments.tenant("tenantId", tenantId);
        this.clientId = Arguments.notBlank("clientId", clientId);
        this.secret = secret;
    }

    static ClientIdentity withSecret(String tenantId, String clientId, String clientSecret) {
        return new ClientIdentity(tenantId, clientId, Arguments.notBlank("clientSecret", clientSecret));
    }

    String tenantId() {
        return tenantId;
    }

    String clientId() {
        return clientId;
    }

    boolean isPublic() {
        return secret == null;
    }

    /** {@return the tenant that shall issue the token} */
    String tenantFor(BoundTokenRequest request) {
        String asked = request.tenantId();
        return asked == null ? tenantId : asked;
    }

    IClientCredential msalCredential() {
        if (secret != null) {
            return ClientCredentialFactory.createFromSecret(secret);
        }
        throw new IllegalStateException("A public client has no credential");
    }

    /** {@return the identity without its secret} */
    @Override
    public String toString() {
        return "tenant=" + tenantId + ", client=" + clientId + (secret != null ? ", secret=****" : "");
    }
}
