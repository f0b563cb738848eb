package dev.partnercenter.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that cannot show who it is gets nothing: no byte of a request, and no second try. */
@Timeout(60)
class ServerIdentityTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of());

    @Test
    void a_server_whose_certificate_is_in_order_gets_the_request() throws Exception {
        try (TlsStub server = TlsStub.honest();
                PartnerCenterClient partner = server.client()) {
            assertThat(partner.raw().send(READ).status()).isEqualTo(200);
            assertThat(server.request().getHeader("Authorization")).isEqualTo("Bearer canary-app-token-over-tls");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the certificate is for another host name",
            outcome = "TransportException that names both; nothing was sent, no second try")
    void a_certificate_for_another_name_is_refused() {
        refused(
                new HeldCertificate.Builder()
                        .addSubjectAlternativeName("other.harbor.example")
                        .signedBy(TlsStub.AUTHORITY)
                        .build(),
                "the certificate of host localhost is not valid for that name, but for other.harbor.example");
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the certificate has expired",
            outcome =
                    "TransportException that says so, and that a wrong clock looks the same; nothing was sent, no second"
                            + " try")
    void a_certificate_that_has_expired_is_refused() {
        refused(
                valid(Duration.ofDays(-30), Duration.ofDays(-1)),
                "the certificate of host localhost has expired, or the clock of this machine is wrong (NotAfter: ");
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the certificate is not valid yet",
            outcome =
                    "TransportException that says so, and that a wrong clock looks the same; nothing was sent, no second"
                            + " try")
    void a_certificate_that_is_not_valid_yet_is_refused() {
        refused(
                valid(Duration.ofDays(1), Duration.ofDays(30)),
                "the certificate of host localhost is not valid yet, or the clock of this machine is wrong (NotBefore: ");
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the certificate is self-signed",
            outcome =
                    "TransportException: signed by no authority that is trusted here; nothing was sent, no second try")
    void a_certificate_that_signed_itself_is_refused() {
        refused(
                new HeldCertificate.Builder()
                        .addSubjectAlternativeName("localhost")
                        .build(),
                "the certificate of host localhost is signed by no authority (CA) that is trusted here");
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the certificate comes from an unknown CA",
            outcome =
                    "TransportException: signed by no authority that is trusted here; nothing was sent, no second try")
    void a_certificate_of_an_unknown_authority_is_refused() {
        HeldCertificate unknown =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        refused(
                TlsStub.certificate().signedBy(unknown).build(),
                "the certificate of host localhost is signed by no authority (CA) that is trusted here");
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the certificate comes from a CA that the JVM does not trust, and the application set nothing",
            outcome =
                    "TransportException: signed by no authority that is trusted here; nothing was sent, no second try")
    void the_jvm_decides_whom_to_trust_where_the_application_does_not() {
        try (TlsStub server = TlsStub.honest();
                PartnerCenterClient partner = TlsStub.builder(server.uri()).build()) {
            refused(partner, READ, "is signed by no authority (CA) that is trusted here");
            assertThat(server.requestCount()).isZero();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the token endpoint shows a certificate that is not trusted",
            outcome = "TokenException that says so; no secret was sent, no second try")
    void no_secret_goes_to_a_token_endpoint_that_is_not_trusted() {
        HandshakeCertificates trust = TlsStub.trust();
        try (TlsStub server = TlsStub.with(valid(Duration.ofDays(-30), Duration.ofDays(-1)));
                PartnerCenterClient partner = TlsStub.builder(server.uri())
                        .sslContext(trust.sslContext(), trust.trustManager())
                        .appCredential(Credentials.testOnly(Credentials.clientSecret(
                                "tenant-1", "client-1", "canary-client-secret-not-sent-over-tls")))
                        .build()) {
            assertThatExceptionOfType(TokenException.class)
                    .isThrownBy(() -> partner.raw().send(READ))
                    .withMessageContaining("no TLS connection: the certificate of host localhost has expired");
            assertThat(server.requestCount()).isZero();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    private static HeldCertificate valid(Duration from, Duration until) {
        Instant now = Instant.now();
        return TlsStub.certificate()
                .validityInterval(now.plus(from).toEpochMilli(), now.plus(until).toEpochMilli())
                .build();
    }

    private static void refused(HeldCertificate certificate, String reason) {
        try (TlsStub server = TlsStub.with(certificate);
                PartnerCenterClient partner = server.client()) {
            for (RawRequest request : List.of(READ, WRITE)) {
                refused(partner, request, reason);
            }
            assertThat(server.requestCount()).as("requests").isZero();
            assertThat(server.connections()).as("one for each call").isEqualTo(2);
        }
    }

    private static void refused(PartnerCenterClient partner, RawRequest request, String reason) {
        TransportException failure = catchThrowableOfType(
                TransportException.class, () -> partner.raw().send(request));
        assertThat(failure)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageContaining("No TLS connection: ")
                .hasMessageContaining(reason);
    }
}
