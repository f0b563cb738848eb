package dev.partnercenter.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.Map;
import okhttp3.tls.HandshakeCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A connection that breaks before TLS stands says nothing about the server: no byte was sent, and another try may do. */
@Timeout(60)
class BrokenHandshakeTest {
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of());
    private static final RetryPolicy SHORT_WAITS = new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2));

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the connection is cut in the TLS handshake, once",
            outcome = "nothing was sent, so even a write is sent again: the answer")
    void a_handshake_that_is_cut_is_tried_again() {
        try (TlsStub server = TlsStub.hangingUp(1);
                PartnerCenterClient partner = client(server)) {
            assertThat(partner.raw().send(WRITE).status()).isEqualTo(200);
            assertThat(server.connections()).isEqualTo(2);
            assertThat(server.requestCount()).isEqualTo(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the connection is cut in every TLS handshake",
            outcome = "TransportException after the retries; nothing was sent")
    void handshakes_that_are_all_cut_end_in_a_transport_exception() {
        try (TlsStub server = TlsStub.hangingUp(100);
                PartnerCenterClient partner = client(server)) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> partner.raw().send(WRITE))
                    .isExactlyInstanceOf(TransportException.class)
                    .withMessageContaining("No answer");
            assertThat(server.connections()).isEqualTo(3);
            assertThat(server.requestCount()).isZero();
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the server takes the connection and never answers the TLS handshake",
            outcome = "DeadlineExceededException at the deadline; nothing was sent")
    void a_handshake_that_stalls_ends_at_the_deadline() throws Exception {
        try (ScriptedServer silent = new ScriptedServer(new byte[0]);
                PartnerCenterClient partner = TlsStub.builder(silent.uri())
                        .deadline(Duration.ofMillis(700))
                        .build()) {
            assertThatExceptionOfType(DeadlineExceededException.class)
                    .isThrownBy(() -> partner.raw().send(WRITE))
                    .withMessageContaining("PT0.7S");
            assertThat(silent.applicationRecords()).isZero();
        }
    }

    private static PartnerCenterClient client(TlsStub server) {
        HandshakeCertificates trust = TlsStub.trust();
        return TlsStub.builder(server.uri())
                .sslContext(trust.sslContext(), trust.trustManager())
                .retryPolicy(SHORT_WAITS)
                .build();
    }
}
