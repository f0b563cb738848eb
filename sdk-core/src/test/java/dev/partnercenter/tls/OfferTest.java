package dev.partnercenter.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.RawRequest;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the client offers in a handshake, read from the bytes that it sends. */
@Timeout(60)
class OfferTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");

    /** An alert, protocol_version, after which nobody tries again. */
    private static final byte[] REFUSAL = {0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x46};

    private static final List<String> OF_TLS_1_2 = List.of(
            "c02b", // TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
            "c02f", // TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
            "c02c", // TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
            "c030", // TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
            "cca9", // TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
            "cca8"); // TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256
    private static final List<String> OF_TLS_1_3 = List.of(
            "1301", // TLS_AES_128_GCM_SHA256
            "1302", // TLS_AES_256_GCM_SHA384
            "1303"); // TLS_CHACHA20_POLY1305_SHA256

    @Test
    void offers_tls_1_2_and_1_3_with_forward_secrecy_and_authenticated_encryption_and_nothing_else() throws Exception {
        ClientHello hello = helloOf(builder -> builder);

        assertThat(hello.versions()).containsExactlyInAnyOrder("0304", "0303");
        assertThat(hello.suites())
                .containsAll(OF_TLS_1_2)
                .containsAll(OF_TLS_1_3)
                .hasSize(9);
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the application's own OkHttpClient allows older TLS and CBC",
            outcome = "offers TLS 1.2 and 1.3 with forward secrecy and authenticated encryption all the same")
    void an_okhttp_client_of_the_application_cannot_widen_the_offer() throws Exception {
        OkHttpClient lax = new OkHttpClient.Builder()
                .connectionSpecs(List.of(
                        new ConnectionSpec.Builder(ConnectionSpec.COMPATIBLE_TLS)
                                .allEnabledTlsVersions()
                                .allEnabledCipherSuites()
                                .build(),
                        ConnectionSpec.CLEARTEXT))
                .build();
        ClientHello hello = helloOf(builder -> builder.httpClient(lax));

        assertThat(hello.versions()).containsExactlyInAnyOrder("0304", "0303");
        assertThat(hello.suites())
                .containsAll(OF_TLS_1_2)
                .containsAll(OF_TLS_1_3)
                .hasSize(9);
    }

    @Test
    void token_calls_offer_the_same() throws Exception {
        ClientHello hello = helloOf(builder -> builder.appCredential(Credentials.testOnly(
                Credentials.clientSecret("tenant-1", "client-1", "canary-client-secret-of-the-offer"))));

        assertThat(hello.versions()).containsExactlyInAnyOrder("0304", "0303");
        assertThat(hello.suites()).hasSize(9);
    }

    @Test
    void a_context_that_knows_less_narrows_the_offer() throws Exception {
        HandshakeCertificates trust = TlsStub.trust();
        SSLContext narrow = context("TLSv1.2", trust.trustManager());
        ClientHello hello = helloOf(builder -> builder.sslContext(narrow, trust.trustManager()));

        assertThat(hello.versions()).containsExactly("0303");
        assertThat(hello.suites()).containsAll(OF_TLS_1_2);
    }

    @Test
    void the_context_wins_over_that_of_an_okhttp_client() throws Exception {
        HandshakeCertificates trust = TlsStub.trust();
        HandshakeCertificates nobody = new HandshakeCertificates.Builder().build();
        OkHttpClient distrusting = new OkHttpClient.Builder()
                .sslSocketFactory(nobody.sslSocketFactory(), nobody.trustManager())
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("X-Kept", "of the application's client")
                        .build()))
                .build();
        try (TlsStub server = TlsStub.honest();
                PartnerCenterClient partner = TlsStub.builder(server.uri())
                        .httpClient(distrusting)
                        .sslContext(trust.sslContext(), trust.trustManager())
                        .build()) {
            assertThat(partner.raw().send(READ).status()).isEqualTo(200);
            assertThat(server.request().getHeader("X-Kept")).isEqualTo("of the application's client");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the SSLContext of the application enables TLS 1.1 only, or is not initialized",
            outcome = "IllegalArgumentException when it is set, naming what may be offered")
    void a_context_with_which_nothing_can_be_offered_is_refused_at_once() throws Exception {
        HandshakeCertificates trust = TlsStub.trust();
        SSLContext old = context("TLSv1.1", trust.trustManager());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartnerCenterClient.builder().sslContext(old, trust.trustManager()))
                .withMessageContaining("context enables nothing of what may be offered")
                .withMessageContaining("TLS 1.3, and TLS 1.2");

        SSLContext blank = SSLContext.getInstance("TLS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartnerCenterClient.builder().sslContext(blank, trust.trustManager()))
                .withMessageContaining("context must be initialized");
    }

    private static SSLContext context(String version, TrustManager trust) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance(version);
        context.init(null, new TrustManager[] {trust}, null);
        return context;
    }

    private static ClientHello helloOf(UnaryOperator<PartnerCenterClientBuilder> settings) throws Exception {
        try (ScriptedServer server = new ScriptedServer(REFUSAL);
                PartnerCenterClient partner =
                        settings.apply(TlsStub.builder(server.uri())).build()) {
            assertThatExceptionOfType(PartnerCenterException.class)
                    .isThrownBy(() -> partner.raw().send(READ));
            return server.hello();
        }
    }
}
