package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.ServiceException;
import java.net.URI;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Token requests take the same guarded road as calls, to the authority of the cloud and nowhere else. */
class TokenHostTest {
    private static final PartnerCloud CLOUD = PartnerCloud.builder("harbor-test")
            .authority(URI.create("https://login.harbor.example"))
            .root(Service.PARTNER_CENTER, URI.create("https://api.harbor.example"))
            .root(Service.PRICING_AND_REFERRALS, URI.create("https://prices.harbor.example"))
            .root(Service.GRAPH, URI.create("https://graph.harbor.example"))
            .build();
    private static final AppCredential SECRET = Credentials.testOnly(
            Credentials.clientSecret("tenant-1", "client-1", "canary-secret-of-the-token-host-test"));

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void close() {
        service.close();
    }

    private PartnerCenterClientBuilder builder(PartnerCloud cloud) {
        return service.builder().cloud(cloud).appCredential(SECRET).retryPolicy(RetryPolicy.NONE);
    }

    private void answerTokenAndCall() {
        service.answer(
                        200,
                        "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"canary-token-from-entra\"}")
                .answer(200, "{}");
    }

    @Test
    void the_authority_of_the_cloud_is_asked_for_the_scope_of_the_cloud() {
        answerTokenAndCall();
        try (PartnerCenterClient partner = builder(CLOUD).build()) {
            partner.raw().send(RawRequest.get("/v1/customers"));
        }

        RecordedRequest token = service.request();
        assertThat(token.getPath()).startsWith("/login.harbor.example/tenant-1/oauth2/v2.0/token");
        assertThat(token.getBody().readUtf8()).contains("https%3A%2F%2Fapi.harbor.example%2F.default&");
        assertThat(token.getHeader("MS-RequestId")).isNull();
        RecordedRequest call = service.request();
        assertThat(call.getPath()).isEqualTo("/api.harbor.example/v1/customers");
        assertThat(call.getHeader("Authorization")).isEqualTo("Bearer canary-token-from-entra");
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void the_documented_exception_moves_the_token_request_of_partner_center_only() {
        PartnerCloud moved = CLOUD.withPartnerCenterAuthority(URI.create("https://login.elsewhere.example"));
        answerTokenAndCall();
        try (PartnerCenterClient partner = builder(moved).build()) {
            partner.raw().send(RawRequest.get("/v1/customers"));
        }

        assertThat(service.request().getPath()).startsWith("/login.elsewhere.example/tenant-1/");
        assertThat(moved.tokenHosts(Service.GRAPH)).containsExactly("login.harbor.example");
    }

    @Test
    void a_token_request_that_an_interceptor_leads_away_is_refused() {
        OkHttpClient callers = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .url("https://api.harbor.example/collect")
                        .build()))
                .build();
        try (PartnerCenterClient partner = builder(CLOUD).httpClient(callers).build()) {
            assertThatExceptionOfType(PartnerCenterException.class)
                    .isThrownBy(() -> partner.raw().send(RawRequest.get("/v1/customers")))
                    .isNotInstanceOf(ServiceException.class)
                    .withMessageContaining("api.harbor.example");
        }
        assertThat(service.requestCount()).isZero();
    }
}
