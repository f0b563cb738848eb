package dev.partnercenter.tls;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.testkit.PromptSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.security.KeyPair;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Partner Center and Entra on one TLS socket, with a certificate and a taste in TLS of the test's own. */
final class TlsStub implements AutoCloseable {
    /** Signs the certificates of honest servers. */
    static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("An authority that is trusted")
            .build();

    /** One for all servers: to make an RSA key takes longer than a test. */
    private static final KeyPair KEYS =
            new HeldCertificate.Builder().rsa2048().build().keyPair();

    private final MockWebServer server = new MockWebServer();
    private final ServerSockets sockets;

    private TlsStub(HandshakeCertificates certificates) {
        sockets = new ServerSockets(certificates.sslSocketFactory());
        server.setServerSocketFactory(new PromptSockets());
        server.useHttps(sockets, false);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                boolean token = String.valueOf(request.getPath()).contains("/oauth2/");
                return new MockResponse()
                        .setHeader("Content-Type", "application/json")
                        .setBody(
                                token
                                        ? "{\"token_type\":\"Bearer\",\"expires_in\":3600,"
                                                + "\"access_token\":\"canary-access-token-over-tls\"}"
                                        : "{}");
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server with this certificate. */
    static TlsStub with(HeldCertificate certificate) {
        return new TlsStub(
                new HandshakeCertificates.Builder().heldCertificate(certificate).build());
    }

    /** A server whose certificate is in order. */
    static TlsStub honest() {
        return with(certificate().build());
    }

    /** A server whose certificate is in order, and that speaks nothing but this. */
    static TlsStub speaking(String version, String... suites) {
        TlsStub stub = honest();
        stub.sockets.only(version, suites);
        return stub;
    }

    /** A server that is in order, and talks to nobody without a client certificate from the trusted authority. */
    static TlsStub askingForCertificates() {
        TlsStub stub = new TlsStub(new HandshakeCertificates.Builder()
                .heldCertificate(certificate().build())
                .addTrustedCertificate(AUTHORITY.certificate())
                .build());
        stub.server.requireClientAuth();
        return stub;
    }

    /** A server that is in order, but closes its first connections in the handshake. */
    static TlsStub hangingUp(int times) {
        TlsStub stub = honest();
        stub.sockets.hangUp(times);
        return stub;
    }

    /** A certificate for localhost from the trusted authority. */
    static HeldCertificate.Builder certificate() {
        return new HeldCertificate.Builder()
                .commonName("localhost")
                .addSubjectAlternativeName("localhost")
                .keyPair(KEYS)
                .signedBy(AUTHORITY);
    }

    URI uri() {
        return URI.create("https://localhost:" + server.getPort());
    }

    /** {@return how many connections were opened, whatever became of them} */
    int connections() {
        return sockets.opened();
    }

    int requestCount() {
        return server.getRequestCount();
    }

    RecordedRequest request() throws InterruptedException {
        RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request came");
        }
        return request;
    }

    /** A client that trusts the authority. */
    PartnerCenterClient client() {
        HandshakeCertificates trust = trust();
        return builder(uri())
                .sslContext(trust.sslContext(), trust.trustManager())
                .build();
    }

    static HandshakeCertificates trust() {
        return new HandshakeCertificates.Builder()
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
    }

    /** A client with the TLS of the JVM. */
    static PartnerCenterClientBuilder builder(URI address) {
        AppCredential app = request ->
                new AccessToken("canary-app-token-over-tls", Instant.now().plusSeconds(600));
        return PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .reroute(address)
                .appCredential(Credentials.testOnly(app));
    }

    @Override
    public void close() {
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
