package dev.partnercenter.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The SDK in a JVM whose only cryptography is Bouncy Castle FIPS in approved-only mode. That module takes seconds to test
 * itself, so its JVM runs once for all tests here. The servers are in this JVM, with the JDK's TLS: the two sides share no
 * implementation.
 */
@Tag("once")
class FipsTest {
    private static final HeldCertificate APPLICATION =
            new HeldCertificate.Builder().commonName("app.example").rsa2048().build();

    private static final TlsStub MODERN = TlsStub.speaking("TLSv1.3");
    private static final TlsStub OLDER = TlsStub.speaking("TLSv1.2");
    private static final List<TlsStub> REFUSED = List.of(
            TlsStub.with(TlsStub.certificate().validityInterval(0, 1).build()),
            TlsStub.with(new HeldCertificate.Builder()
                    .addSubjectAlternativeName("localhost")
                    .build()),
            TlsStub.with(new HeldCertificate.Builder()
                    .addSubjectAlternativeName("other.harbor.example")
                    .signedBy(TlsStub.AUTHORITY)
                    .build()),
            TlsStub.speaking("TLSv1.2", "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384"));

    private static List<String> said;

    @BeforeAll
    static void runProgram(@TempDir Path folder) throws Exception {
        Path authority = Files.writeString(folder.resolve("authority.pem"), TlsStub.AUTHORITY.certificatePem());
        Path application = Files.writeString(
                folder.resolve("app.pem"), APPLICATION.privateKeyPkcs8Pem() + "\n" + APPLICATION.certificatePem());
        List<String> args = new ArrayList<>(List.of(authority.toString(), application.toString()));
        for (TlsStub server : servers()) {
            args.add(server.uri().toString());
        }
        said = run(folder, args);
    }

    @AfterAll
    static void closeServers() {
        servers().forEach(TlsStub::close);
    }

    private static List<TlsStub> servers() {
        List<TlsStub> servers = new ArrayList<>(List.of(MODERN, OLDER));
        servers.addAll(REFUSED);
        return servers;
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "the JVM has a validated (FIPS) module in approved-only mode, and no other cryptography",
            outcome =
                    "token calls by secret and by certificate and the call itself work, with TLS 1.2 and with TLS 1.3")
    void works_with_approved_algorithms_only() throws Exception {
        assertThat(said)
                .startsWith(
                        "providers [BCFIPS, BCJSSE]",
                        "approved only true",
                        "MD5 refused: NoSuchAlgorithmException",
                        "RC4 refused: NoSuchAlgorithmException",
                        "RSA with 1024 bits refused: FipsUnapprovedOperationError",
                        "the JDK's own TLS refused: NoSuchProviderException",
                        "SHA-256 works",
                        "secret 200",
                        "certificate 200",
                        "secret 200",
                        "certificate 200");
        assertCalls(MODERN, "TLS_AES_(128|256)_GCM_SHA(256|384)");
        assertCalls(OLDER, "TLS_ECDHE_RSA_WITH_AES_(128|256)_GCM_SHA(256|384)");
    }

    @Test
    @FaultCase(
            area = FaultArea.TLS,
            fault = "a certificate or a TLS as above, met with the TLS of a validated (FIPS) module",
            outcome = "the same exceptions in the same words; no secret was sent, no second try")
    void refuses_the_same_servers_in_the_same_words() {
        assertThat(said.subList(said.size() - 2 * REFUSED.size(), said.size()))
                .allMatch(line -> line.contains("No access token: no TLS connection: "))
                .extracting(line -> line.replaceAll(".*no TLS connection: |[,;:].*", ""))
                .containsExactly(
                        "the certificate of host localhost has expired",
                        "the certificate of host localhost has expired",
                        "the certificate of host localhost is signed by no authority (CA) that is trusted here",
                        "the certificate of host localhost is signed by no authority (CA) that is trusted here",
                        "the certificate of host localhost is not valid for that name",
                        "the certificate of host localhost is not valid for that name",
                        "host localhost has no TLS version or no cipher suite in common with this client",
                        "host localhost has no TLS version or no cipher suite in common with this client");
        assertThat(REFUSED).allSatisfy(server -> {
            assertThat(server.requestCount()).isZero();
            assertThat(server.connections()).as("one for each call").isEqualTo(2);
        });
    }

    private static void assertCalls(TlsStub server, String suite) throws Exception {
        assertThat(server.requestCount()).isEqualTo(4);
        assertThat(form(server, suite).queryParameter("client_secret")).isEqualTo(FipsProgram.SECRET);
        assertCall(server, suite);
        assertSigned(String.valueOf(form(server, suite).queryParameter("client_assertion")));
        assertCall(server, suite);
    }

    private static void assertCall(TlsStub server, String suite) throws Exception {
        assertThat(request(server, suite).getHeader("Authorization")).isEqualTo("Bearer canary-access-token-over-tls");
    }

    private static HttpUrl form(TlsStub server, String suite) throws Exception {
        return HttpUrl.get("https://form/?" + request(server, suite).getBody().readUtf8());
    }

    private static RecordedRequest request(TlsStub server, String suite) throws Exception {
        RecordedRequest request = server.request();
        assertThat(String.valueOf(request.getHandshake().cipherSuite())).matches(suite);
        return request;
    }

    /** The assertion of the application is signed with its key, by an approved algorithm. */
    private static void assertSigned(String assertion) throws GeneralSecurityException {
        String[] parts = assertion.split("\\.", -1);
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        assertThat(header).contains("\"alg\":\"RS256\"", "\"x5t#S256\":").doesNotContain("\"x5t\":");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(APPLICATION.certificate());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    private static List<String> run(Path folder, List<String> args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.bouncycastle.fips.approved_only=true",
                "-Djava.security.properties==" + Path.of("src/test/resources/fips/approved-only.security"),
                "-cp",
                System.getProperty("java.class.path"),
                FipsProgram.class.getName()));
        command.addAll(args);
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ended").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readAllLines(output);
    }
}
