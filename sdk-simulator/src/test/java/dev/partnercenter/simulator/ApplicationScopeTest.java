package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationScopeTest {
    private static final String RESOURCE = TestIdentity.PARTNER_CENTER_RESOURCE + "/.default";

    @Test
    void identityScopesThatClientLibrariesAddArePassedOver() {
        assertThat(tokenFor("openid profile offline_access " + RESOURCE).status())
                .isEqualTo(200);
    }

    @Test
    void aResourceWithoutDefaultIsRefused() {
        Reply refused = tokenFor(TestIdentity.PARTNER_CENTER_RESOURCE + "/user_impersonation");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error")).isEqualTo("invalid_scope");
    }

    private static Reply tokenFor(String scope) {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.start()) {
            Map<String, String> form = new HashMap<>(Requests.secret());
            form.put("scope", scope);
            return TestClient.of(simulator)
                    .form("/login.microsoftonline.us/" + TestIdentity.TENANT_ID + "/oauth2/v2.0/token", form);
        }
    }
}
