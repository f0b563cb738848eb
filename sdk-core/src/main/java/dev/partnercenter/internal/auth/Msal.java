package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.AbstractClientApplicationBase;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.PublicClientApplication;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/**
 * Makes MSAL4J application objects, a fresh one for each exchange: what MSAL4J caches dies with it, so that only our own
 * cache decides. See docs/decisions/0003-msal4j-as-protocol-engine.md.
 */
record Msal(ClientIdentity identity, BoundTokenRequest request, EntraHttp http, ExecutorService executor) {
    Set<String> scopes() {
        return Set.of(request.scope());
    }

    String tenant() {
        return identity.tenantFor(request);
    }

    /** {@return an application with the secret or certificate of the identity, or a public one if it has neither} */
    AbstractClientApplicationBase application() {
        return identity.isPublic() ? publicClient() : confidential();
    }

    ConfidentialClientApplication confidential() {
        IClientCredential credential = identity.msalCredential();
        return ready(ConfidentialClientApplication.builder(identity.clientId(), credential))
                .build();
    }

    PublicClientApplication publicClient() {
        return ready(PublicClientApplication.builder(identity.clientId())).build();
    }

    private <B extends AbstractClientApplicationBase.Builder<B>> B ready(B builder) {
        String authority = request.authority() + "/" + tenant() + "/";
        try {
            // Without the switch for discovery MSAL4J asks login.microsoftonline.com about authorities it does not
            // know.
            return builder.instanceDiscovery(false)
                    .authority(authority)
                    .disableInternalRetries()
                    .executorService(executor)
                    .httpClient(http)
                    .correlationId(request.correlationId().toString());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("authority is not a URL: " + authority, e);
        }
    }
}
