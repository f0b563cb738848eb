package dev.partnercenter.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.HexFormat;
import java.util.Map;
import okhttp3.CertificatePinner;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application may add to TLS: pins in its own OkHttpClient, a client certificate in its SSLContext. */
@Timeout(60)
class PinsAndClientCertificatesTest {
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of());

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the certificate is none of those that the application pinned in its OkHttpClient",
            outcome = "TransportException that says so; nothing was sent, no second try")
    void a_certificate_that_is_not_pinned_is_refused() {
        HandshakeCertificates trust = TlsStub.trust();
        HeldCertificate other = new HeldCertificate.Builder().build();
        OkHttpClient pinning = new OkHttpClient.Builder()
                .certificatePinner(new CertificatePinner.Builder()
                        .add("localhost", CertificatePinner.pin(other.certificate()))
                        .build())
                .build();
        try (TlsStub server = TlsStub.honest();
                PartnerCenterClient partner = TlsStub.builder(server.uri())
                        .httpClient(pinning)
                        .sslContext(trust.sslContext(), trust.trustManager())
                        .build()) {
            assertRefused(partner, "the certificate of host localhost is none of those that the application pinned");
            assertThat(server.requestCount()).isZero();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"bad_certificate, 1503030002022a", "certificate_required, 15030300020274"})
    @FaultCase(
            area = FaultArea.TLS,
            fault = "somebody on the way refuses the handshake for want of a client certificate",
            outcome = "TransportException that says so; nothing was sent, no second try")
    void a_missing_client_certificate_is_named(String name, String alert) throws Exception {
        try (ScriptedServer server = new ScriptedServer(HexFormat.of().parseHex(alert));
                PartnerCenterClient partner = TlsStub.builder(server.uri()).build()) {
            assertRefused(
                    partner, "host localhost asks for a client certificate, and this client has none that it accepts");
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.applicationRecords()).isZero();
        }
    }

    @Test
    void the_context_may_have_a_client_certificate() throws Exception {
        HeldCertificate own =
                new HeldCertificate.Builder().signedBy(TlsStub.AUTHORITY).build();
        HandshakeCertificates withKey = new HandshakeCertificates.Builder()
                .heldCertificate(own)
                .addTrustedCertificate(TlsStub.AUTHORITY.certificate())
                .build();
        try (TlsStub server = TlsStub.askingForCertificates();
                PartnerCenterClient partner = TlsStub.builder(server.uri())
                        .sslContext(withKey.sslContext(), withKey.trustManager())
                        .build()) {
            assertThat(partner.raw().send(WRITE).status()).isEqualTo(200);
            assertThat(server.request().getHandshake().peerCertificates()).contains(own.certificate());
        }
    }

    private static void assertRefused(PartnerCenterClient partner, String reason) {
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> partner.raw().send(WRITE))
                .isExactlyInstanceOf(TransportException.class)
                .withMessageContaining("No TLS connection: " + reason);
    }
}
