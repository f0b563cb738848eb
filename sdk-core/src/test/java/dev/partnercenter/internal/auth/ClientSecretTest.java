package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.internal.http.BaseClient;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class ClientSecretTest extends TokensFixture {
    private final AppCredential credential = Credentials.clientSecret(TENANT, CLIENT, "canary-client-secret");

    @Test
    void asksTheTenantOfTheCloudForTheScopeOfTheCloud() {
        try (Tokens tokens = tokens(Credentials.clientSecret(TENANT, CLIENT, "canary-a+b/c=d&e"), null)) {
            AccessToken token = token(tokens, ANY_TOKEN);

            assertThat(token.value()).isEqualTo("canary-access-1");
            assertThat(token.expiresAt()).isEqualTo(time.now().plus(Duration.ofSeconds(3599)));
        }
        assertThat(entra.asked).singleElement().satisfies(asked -> {
            assertThat(asked.host()).isEqualTo("login.microsoftonline.us");
            assertThat(asked.path()).isEqualTo("/" + TENANT + "/oauth2/v2.0/token");
            assertThat(asked.form())
                    .containsEntry("grant_type", "client_credentials")
                    .containsEntry("client_id", CLIENT)
                    .containsEntry("client_secret", "canary-a+b/c=d&e");
            assertThat(asked.form().get("scope").split(" "))
                    .contains("https://api.partnercenter.microsoft.com/.default");
            assertThat(asked.headers()).containsEntry("client-request-id", CORRELATION_ID.toString());
        });
        assertThat(entra.hosts()).containsExactly("login.microsoftonline.us");
    }

    @Test
    void takesAnAuthorityThatMsalDoesNotKnowAtItsWord() {
        PartnerCloud cloud = PartnerCloud.builder("air-gapped")
                .authority(URI.create("https://login.cloud.example"))
                .root(Service.PARTNER_CENTER, URI.create("https://partner.cloud.example"))
                .root(Service.PRICING_AND_REFERRALS, URI.create("https://pricing.cloud.example"))
                .root(Service.GRAPH, URI.create("https://graph.cloud.example"))
                .build();
        try (Tokens tokens = new Tokens(cloud, credential, null, entra.base(cloud), time)) {
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
        }
        assertThat(entra.hosts()).as("no discovery elsewhere").containsExactly("login.cloud.example");
    }

    @Test
    void theAuthorityExceptionHoldsForPartnerCenterOnly() {
        PartnerCloud cloud = CLOUD.withPartnerCenterAuthority(URI.create("https://login.microsoftonline.com"));
        try (Tokens tokens = new Tokens(cloud, credential, null, entra.base(cloud), time)) {
            token(tokens, ANY_TOKEN);
            token(tokens, Operation.get("list-users", "/v1.0/users").on(Service.GRAPH));
        }
        assertThat(entra.asked)
                .extracting(FakeEntra.Asked::host)
                .containsExactly("login.microsoftonline.com", "login.microsoftonline.us");
    }

    @Test
    void theSpellingOfTheTenantDoesNotMatter() {
        AppCredential shouting =
                Credentials.clientSecret("HarborCounty.OnMicrosoft.US", CLIENT, "canary-client-secret");
        try (Tokens tokens = tokens(shouting, null)) {
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
        }
    }

    @Test
    void isSubjectToTheHostGuardOfTheTransport() {
        OkHttpClient misleading = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .url("https://login.microsoftonline.com/stolen")
                        .build()))
                .build();
        try (BaseClient base = BaseClient.create(CLOUD, misleading, null, null, time);
                Tokens tokens = new Tokens(CLOUD, credential, null, base.http(), time)) {
            assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                    .isInstanceOf(HostNotAllowedException.class)
                    .hasMessageContaining("login.microsoftonline.com");
        }
        assertThat(time.sleeps()).as("no second try").isEmpty();
    }

    @Test
    void refusesBadSettingsByName() {
        assertThatThrownBy(() -> Credentials.clientSecret(" ", CLIENT, "canary-secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tenantId");
        assertThatThrownBy(() -> Credentials.clientSecret("../evil", CLIENT, "canary-secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tenantId");
        assertThatThrownBy(() -> Credentials.clientSecret(TENANT, null, "canary-secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clientId");
        assertThatThrownBy(() -> Credentials.clientSecret(TENANT, CLIENT, "canary-sec\nret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clientSecret")
                .hasMessageNotContaining("ret\"");
    }

    @Test
    void showsNoSecretAsText() {
        assertThat(Credentials.clientSecret(TENANT, CLIENT, "canary-do-not-print-me"))
                .asString()
                .contains(TENANT, CLIENT)
                .doesNotContain("canary-do-not-print-me");
    }
}
