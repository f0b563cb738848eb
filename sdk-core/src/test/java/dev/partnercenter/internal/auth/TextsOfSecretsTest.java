package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.RawRequest;
import dev.partnercenter.RawResponse;
import dev.partnercenter.Secret;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.ClientCertificate;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.UserCredentials;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.model.users.PasswordReset;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.testkit.Canary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever holds a secret, its text does not; neither alone nor inside of something else. */
@Tag("once")
class TextsOfSecretsTest {
    private static final String TENANT = "5c2f8a1e-0f4b-4a55-9d57-2f5f1b7d9a10";
    private static final String CLIENT = "9e107d9d-3720-4b32-8a5b-0d6f2c1b7e44";
    private static final String SECRET = "canary-client-secret-in-a-text";
    private static final String REFRESH = "canary-refresh-token-in-a-text";
    private static final String ACCESS = "canary-access-token-in-a-text";
    private static final String PASSWORD = "canary-password-in-a-text";

    @TempDir
    Path folder;

    @Test
    void of_credentials_tokens_and_stores() throws Exception {
        TestKeys keys = TestKeys.make("RSA");
        ClientCertificate certificate = ClientCertificate.of(keys.key(), List.of(keys.certificate()));
        RefreshTokenStore file = RefreshTokenStore.file(folder.resolve("token"));
        file.write(REFRESH);
        RefreshTokenStore memory = RefreshTokenStore.inMemory(REFRESH);
        AppCredential app = Credentials.clientSecret(TENANT, CLIENT, SECRET);
        UserCredential user = Credentials.refreshToken(TENANT, CLIENT, SECRET, memory);

        assertNothingShows(
                certificate,
                file,
                memory,
                app,
                user,
                Credentials.certificate(TENANT, CLIENT, certificate),
                Credentials.refreshToken(TENANT, CLIENT, certificate, file),
                Credentials.deviceCode(TENANT, CLIENT, memory, invitation -> {}),
                Credentials.authorizationCode(TENANT, CLIENT, SECRET, memory, page -> {}),
                Credentials.testOnly(app),
                Credentials.testOnly(user),
                new AccessToken(ACCESS, Instant.MAX));
        assertThat(certificate.toString()).doesNotContain(keys.key().toString());
    }

    @Test
    void of_clients_and_their_builders() {
        PartnerCenterClientBuilder builder = PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .appCredential(Credentials.clientSecret(TENANT, CLIENT, SECRET));
        try (PartnerCenterClient partner = builder.build()) {
            assertNothingShows(
                    builder,
                    partner,
                    partner.customers(),
                    partner.customers().byId("c-1").users());
        }
    }

    @Test
    void of_requests_and_answers() {
        assertNothingShows(
                RawRequest.post("/v1/customers").header("X-Key", SECRET).body(Map.of("password", PASSWORD)),
                new RawResponse(200, Map.of("set-cookie", List.of(SECRET)), Map.of("password", PASSWORD)),
                new UnreadableElement(
                        0,
                        "{\"password\":\"" + PASSWORD + "\"}",
                        "$.items[0].id",
                        "expected a text",
                        TokensFixture.call(TokensFixture.ANY_TOKEN)));
    }

    @Test
    void of_models_and_their_builders() {
        Secret password = Secret.of(PASSWORD);
        PasswordProfile profile = PasswordProfile.builder().password(password).build();
        CustomerUser user = CustomerUser.builder()
                .passwordProfile(profile)
                .additionalProperty("pin", PASSWORD)
                .build();
        Customer customer = Customer.builder()
                .userCredentials(UserCredentials.builder().password(password).build())
                .build();

        assertNothingShows(
                password,
                profile,
                profile.toBuilder(),
                user,
                user.toBuilder(),
                customer,
                customer.toBuilder(),
                PasswordReset.builder().newPassword(password).build(),
                List.of(user),
                Optional.of(customer));
        PasswordProfile generated = Passwords.profile();
        assertThat(generated.toString()).doesNotContain(generated.password().value());
    }

    private static void assertNothingShows(Object... values) {
        for (Object value : values) {
            assertThat(Canary.isIn(value.toString()))
                    .as(value.getClass().getName())
                    .isFalse();
        }
    }
}
