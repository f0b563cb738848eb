package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.AuthorizationCodeParameters;
import com.microsoft.aad.msal4j.AuthorizationRequestUrlParameters;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.Prompt;
import dev.partnercenter.auth.BrowserOpener;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** The person signs in with a browser on this machine: authorization code with PKCE, sent back to a loopback address. */
record BrowserSignIn(BrowserOpener opener) implements SignIn {
    @Override
    public Granted signIn(BoundTokenRequest request, ClientIdentity identity) {
        return request.entra().exchange(request, identity, new Grant() {
            @Override
            public CompletableFuture<IAuthenticationResult> start(Msal msal) {
                return begin(request, msal);
            }

            @Override
            public boolean repeatable() {
                return false;
            }
        });
    }

    private CompletableFuture<IAuthenticationResult> begin(BoundTokenRequest request, Msal msal) {
        String verifier = random();
        String state = random();
        try (LoopbackReceiver receiver = new LoopbackReceiver(request, msal.tenant(), state)) {
            AuthorizationRequestUrlParameters page = AuthorizationRequestUrlParameters.builder(
                            receiver.redirectUri().toString(), msal.scopes())
                    .prompt(Prompt.SELECT_ACCOUNT)
                    .state(state)
                    .codeChallenge(challenge(verifier))
                    .codeChallengeMethod("S256")
                    .correlationId(request.correlationId().toString())
                    .build();
            open(
                    request,
                    URI.create(
                            msal.application().getAuthorizationRequestUrl(page).toString()));
            String code = receiver.await();
            return msal.application()
                    .acquireToken(AuthorizationCodeParameters.builder(code, receiver.redirectUri())
                            .scopes(msal.scopes())
                            .codeVerifier(verifier)
                            .build());
        }
    }

    private void open(BoundTokenRequest request, URI page) {
        try {
            opener.open(page);
        } catch (RuntimeException e) {
            throw request.failure("the sign-in page could not be opened", e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
