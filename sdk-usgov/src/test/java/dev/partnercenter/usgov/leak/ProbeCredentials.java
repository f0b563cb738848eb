package dev.partnercenter.usgov.leak;

import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.ClientCertificate;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.auth.UserCredential;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** A client for every kind of credential, none of them real. */
final class ProbeCredentials {
    private static final String TENANT = "5b0c7d1e-3f60-4d7a-9a55-0c1d2e3f4a5b";
    private static final String CLIENT = "0f1e2d3c-4b5a-4968-8776-655443322110";
    private static final String SECRET = "canary-secret-of-nobody";

    private ProbeCredentials() {}

    static List<PartnerCenterClientBuilder> all(
            Supplier<PartnerCenterClientBuilder> builder, Path keyStore, String password) {
        ClientCertificate certificate = ClientCertificate.pkcs12(keyStore, password);
        AppCredential ownApp =
                request -> new AccessToken("canary-own-app-token", Instant.now().plusSeconds(3600));
        UserCredential ownUser = request ->
                new AccessToken("canary-own-user-token", Instant.now().plusSeconds(3600));
        return List.of(
                builder.get()
                        .appCredential(Credentials.clientSecret(TENANT, CLIENT, SECRET))
                        .userCredential(Credentials.refreshToken(TENANT, CLIENT, SECRET, store())),
                builder.get()
                        .appCredential(Credentials.certificate(TENANT, CLIENT, certificate))
                        .userCredential(Credentials.refreshToken(TENANT, CLIENT, certificate, store())),
                builder.get().userCredential(Credentials.deviceCode(TENANT, CLIENT, empty(), invitation -> {})),
                builder.get()
                        .userCredential(Credentials.authorizationCode(
                                TENANT, CLIENT, SECRET, empty(), ProbeCredentials::signIn)),
                builder.get().appCredential(ownApp).userCredential(ownUser));
    }

    private static RefreshTokenStore store() {
        return RefreshTokenStore.inMemory("canary-proof-refresh-token-1");
    }

    private static RefreshTokenStore empty() {
        return RefreshTokenStore.inMemory(null);
    }

    /** Plays the browser: goes straight to the address that Entra would send it back to. */
    private static void signIn(URI page) {
        Thread browser = new Thread(() -> {
            try {
                URI back = URI.create(query(page, "redirect_uri") + "/?code=the-code&state=" + query(page, "state"));
                back.toURL().openConnection(Proxy.NO_PROXY).getInputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        browser.setDaemon(true);
        browser.start();
    }

    private static String query(URI page, String name) {
        return HttpUrl.get(page).queryParameter(name);
    }
}
