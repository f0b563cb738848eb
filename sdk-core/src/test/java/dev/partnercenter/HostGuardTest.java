package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.net.URI;
import java.time.Instant;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leaves for a host outside the cloud, and nothing real leaves for a rerouted address. */
class HostGuardTest {
    private static final AppCredential REAL = request -> new AccessToken("canary-real-token", Instant.MAX);

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void a_redirect_to_another_host_is_refused_by_name() {
        service.answerStatus(307, "Location", "https://collector.example/v1/customers");
        try (PartnerCenterClient partner = service.client()) {
            assertThatExceptionOfType(HostNotAllowedException.class)
                    .isThrownBy(() -> partner.raw().send(RawRequest.get("/v1/customers")))
                    .satisfies(refused -> assertThat(refused.host()).isEqualTo("collector.example"));
        }
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "an interceptor of the caller's own OkHttpClient leads a request to another host",
            outcome = "HostNotAllowedException that names the host; nothing is sent")
    void an_interceptor_of_the_callers_client_cannot_lead_a_request_away() {
        OkHttpClient callers = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .url("https://collector.example/")
                        .build()))
                .build();
        try (PartnerCenterClient partner = service.client(builder -> builder.httpClient(callers))) {
            assertThatExceptionOfType(HostNotAllowedException.class)
                    .isThrownBy(() -> partner.raw().send(RawRequest.get("/v1/customers")))
                    .satisfies(refused -> assertThat(refused.host()).isEqualTo("collector.example"));
        }
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void a_rerouted_request_keeps_its_logical_host_in_the_path() {
        service.answer(200, "{}");
        try (PartnerCenterClient partner = service.client()) {
            partner.raw().send(RawRequest.get("/v1/customers").query("size", "2"));
        }
        assertThat(service.request().getPath()).isEqualTo("/api.partnercenter.microsoft.com/v1/customers?size=2");
    }

    @Test
    void real_credentials_are_never_sent_to_a_rerouted_address() {
        PartnerCenterClientBuilder builder = PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .appCredential(REAL)
                .reroute(URI.create("http://127.0.0.1:1"));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("reroute");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://simulator.example",
                "ftp://127.0.0.1",
                "http://127.0.0.1@simulator.example",
                "http://user@127.0.0.1",
                "http://127.0.0.1/?x=1",
                "nonsense"
            })
    void only_plain_addresses_can_stand_in(String address) {
        PartnerCenterClientBuilder builder = service.builder().reroute(URI.create(address));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("reroute");
    }

    @Test
    void the_callers_client_stays_open_and_usable() throws Exception {
        OkHttpClient callers = new OkHttpClient();
        service.answer(200, "{}").answer(200, "{}");
        PartnerCenterClient partner = service.client(builder -> builder.httpClient(callers));
        partner.raw().send(RawRequest.get("/v1/customers"));
        partner.close();

        try (okhttp3.Response response = callers.newCall(new okhttp3.Request.Builder()
                        .url(service.server().url("/"))
                        .build())
                .execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
        assertThat(callers.dispatcher().executorService().isShutdown()).isFalse();
    }
}
