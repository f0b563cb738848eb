package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.Credentials;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientSecretTest extends TokensFixture {
    @Test
    void asksTheTenantOfTheCloudForTheScopeOfTheCloud() {
        try (Tokens tokens = tokens(Credentials.clientSecret(TENANT, CLIENT, "a+b/c=d&e"), null)) {
            AccessToken token = token(tokens, ANY_TOKEN);

            assertThat(token.value()).isEqualTo("access-1");
            assertThat(token.expiresAt()).isEqualTo(time.now().plus(Duration.ofSeconds(3599)));
        }
        assertThat(entra.asked).singleElement().satisfies(asked -> {
            assertThat(asked.host()).isEqualTo("login.microsoftonline.us");
            assertThat(asked.path()).isEqualTo("/" + TENANT + "/oauth2/v2.0/token");
            assertThat(asked.form())
                    .containsEntry("grant_type", "client_credentials")
                    .containsEntry("client_id", CLIENT)
                    .containsEntry("client_secret", "a+b/c=d&e");
            assertThat(asked.form().get("scope").split(" "))
                    .contains("https://api.partnercenter.microsoft.com/.default");
            assertThat(asked.headers()).containsEntry("client-request-id", CORRELATION_ID.toString());
        });
        assertThat(entra.hosts()).containsExactly("login.microsoftonline.us");
    }

    @Test
    void refusesBadSettingsByName() {
        assertThatThrownBy(() -> Credentials.clientSecret(" ", CLIENT, "secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tenantId");
        assertThatThrownBy(() -> Credentials.clientSecret("../evil", CLIENT, "secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tenantId");
        assertThatThrownBy(() -> Credentials.clientSecret(TENANT, null, "secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clientId");
        assertThatThrownBy(() -> Credentials.clientSecret(TENANT, CLIENT, "sec\nret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clientSecret")
                .hasMessageNotContaining("ret\"");
    }

    @Test
    void showsNoSecretAsText() {
        assertThat(Credentials.clientSecret(TENANT, CLIENT, "do-not-print-me"))
                .asString()
                .contains(TENANT, CLIENT)
                .doesNotContain("do-not-print-me");
    }
}
