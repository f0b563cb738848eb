package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import java.util.concurrent.CompletableFuture;

/** One way to get a token, in the terms of MSAL4J. */
@FunctionalInterface
interface Grant {
    /** The application signs in as itself. */
    Grant CLIENT_CREDENTIALS = msal -> msal.confidential()
            .acquireToken(ClientCredentialParameters.builder(msal.scopes())
                    .skipCache(true)
                    .build());

    CompletableFuture<IAuthenticationResult> start(Msal msal);

    /** {@return whether the request may be sent again although its answer was lost on the way} */
    default boolean repeatable() {
        return true;
    }
}
