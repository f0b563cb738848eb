package dev.partnercenter.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that speaks only what is no longer safe gets nothing: no byte of a request, and no second try. */
@Timeout(60)
class OldTlsTest {
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of());

    /** A ServerHello of an old server: it takes the best version that it can. */
    private static final String SERVER_HELLO = "16%1$s002a" + "02000026%1$s" + "5a".repeat(32) + "00c02f00";

    @ParameterizedTest
    @CsvSource({"TLS 1.1, 0302", "TLS 1.0, 0301", "SSL 3.0, 0300"})
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the server speaks TLS 1.1 or older only",
            outcome = "TransportException that names the versions that are allowed; nothing was sent, no second try")
    void a_server_that_takes_an_older_version_is_refused(String name, String version) throws Exception {
        byte[] hello = HexFormat.of().parseHex(SERVER_HELLO.formatted(version));
        assertRefused(hello, "speaks no TLS version that is allowed here; 1.2 and 1.3 are");
    }

    @ParameterizedTest
    @CsvSource({
        "protocol_version, 15030200020246, speaks no TLS version that is allowed here; 1.2 and 1.3 are",
        "handshake_failure, 15030200020228, has no TLS version or no cipher suite in common with this client",
    })
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the server refuses TLS 1.2 and 1.3",
            outcome = "TransportException that names what is offered; nothing was sent, no second try")
    void a_server_that_refuses_our_versions_is_not_asked_for_older_ones(String name, String alert, String reason)
            throws Exception {
        assertRefused(HexFormat.of().parseHex(alert), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    @FaultCase(
            area = FaultArea.TLS,
            fault = "something answers in plain text on the TLS port",
            outcome = "TransportException that says so; nothing was sent, no second try")
    void a_server_that_speaks_no_tls_is_refused(String answer) throws Exception {
        assertRefused(answer.getBytes(StandardCharsets.US_ASCII), "does not speak TLS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLS_RSA_WITH_AES_256_GCM_SHA384",
                "TLS_RSA_WITH_AES_128_CBC_SHA256",
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
            })
    @FaultCase(
            area = FaultArea.TLS,
            fault = "TLS 1.2 with suites without forward secrecy, or with CBC, only",
            outcome = "TransportException that names what is offered; nothing was sent, no second try")
    void a_server_with_weak_suites_only_is_refused(String suite) {
        try (TlsStub server = TlsStub.speaking("TLSv1.2", suite);
                PartnerCenterClient partner = server.client()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> partner.raw().send(WRITE))
                    .isExactlyInstanceOf(TransportException.class)
                    .withMessageContaining(
                            "host localhost has no TLS version or no cipher suite in common with this"
                                    + " client, which offers TLS 1.3, and TLS 1.2 with forward secrecy and authenticated encryption alone");
            assertThat(server.requestCount()).isZero();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TLSv1.2, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLSv1.2, TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
        "TLSv1.3, TLS_AES_256_GCM_SHA384",
    })
    void a_server_with_one_good_suite_is_talked_to(String version, String suite) throws Exception {
        try (TlsStub server = TlsStub.speaking(version, suite);
                PartnerCenterClient partner = server.client()) {
            assertThat(partner.raw().send(WRITE).status()).isEqualTo(200);
            assertThat(String.valueOf(server.request().getHandshake().cipherSuite()))
                    .isEqualTo(suite);
        }
    }

    private static void assertRefused(byte[] answer, String reason) throws Exception {
        try (ScriptedServer server = new ScriptedServer(answer);
                PartnerCenterClient partner = TlsStub.builder(server.uri()).build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> partner.raw().send(WRITE))
                    .isExactlyInstanceOf(TransportException.class)
                    .withMessageContaining("No TLS connection: host localhost " + reason);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.applicationRecords())
                    .as("TLS records that could hold a request")
                    .isZero();
        }
    }
}
