package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.auth.ClientCertificate;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTest extends TokensFixture {
    @TempDir
    static Path directory;

    private static TestKeys keys;
    private static Path p12;

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = TestKeys.make("RSA");
        p12 = Files.write(directory.resolve("app.p12"), keys.pkcs12("app"));
    }

    @Test
    void signsTheAssertionWithTheKeyOfTheCertificate() throws Exception {
        ClientCertificate certificate = ClientCertificate.pkcs12(p12, TestKeys.PASSWORD);
        try (Tokens tokens = tokens(Credentials.certificate(TENANT, CLIENT, certificate), null)) {
            assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
        }
        FakeEntra.Asked asked = entra.asked.get(0);
        assertThat(asked.form())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .doesNotContainKey("client_secret");
        String[] jwt = asked.form().get("client_assertion").split("\\.", -1);
        String header = text(jwt[0]);
        String claims = text(jwt[1]);
        String thumbprint = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(keys.certificate().getEncoded()));
        // MSAL4J 1.26 writes the thumbprint in the other Base64 alphabet, which Entra reads as well.
        assertThat(header.replace('+', '-').replace('/', '_')).contains("\"x5t#S256\":\"" + thumbprint);
        assertThat(claims)
                .contains("\"iss\":\"" + CLIENT + "\"", "\"sub\":\"" + CLIENT + "\"")
                .contains("https://login.microsoftonline.us/" + TENANT);
        assertThat(isSigned(header, jwt)).as("signature by %s", header).isTrue();
        assertThat(entra.hosts()).containsExactly("login.microsoftonline.us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1H", "PT-6M", "PT11M", "PT1H"})
    @FaultCase(
            area = FaultArea.TOKENS,
            fault =
                    "the client's clock is so wrong that Entra takes the signed assertion for not valid yet or any more (AADSTS700024)",
            outcome = "TokenException whose advice is to set the clock; asked once")
    void a_clock_that_is_too_wrong_for_the_assertion_is_named(Duration entraIsAheadBy) {
        entra.usually(asked -> {
            String claims = text(asked.form().get("client_assertion").split("\\.", -1)[1]);
            long now = Instant.now().plus(entraIsAheadBy).getEpochSecond();
            boolean valid = seconds("nbf", claims) <= now + 300 && now < seconds("exp", claims);
            String refusal = "Client assertion is not within its valid time range.";
            return valid ? entra.token(3599) : FakeEntra.error(401, "invalid_client", 700024, refusal);
        });
        ClientCertificate certificate = ClientCertificate.of(keys.key(), List.of(keys.certificate()));
        try (Tokens tokens = tokens(Credentials.certificate(TENANT, CLIENT, certificate), null)) {
            assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContainingAll("AADSTS700024", "The clock of this machine differs from Entra's");
        }
        assertThat(entra.asked).hasSize(1);
    }

    private static long seconds(String claim, String claims) {
        Matcher matcher = Pattern.compile("\"" + claim + "\":(\\d+)").matcher(claims);
        assertThat(matcher.find()).as(claims).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    @Test
    void readsEveryUsualForm() throws Exception {
        Path both = file("both.pem", "Bag Attributes\n  friendlyName: app\n" + keys.keyPem() + keys.certificatePem());
        Path certificateOnly = file("certificate.pem", keys.certificatePem());
        Path keyOnly = file("key.pem", keys.oldKeyPem());

        for (ClientCertificate read : List.of(
                ClientCertificate.pkcs12(p12, TestKeys.PASSWORD),
                ClientCertificate.pkcs12(new ByteArrayInputStream(Files.readAllBytes(p12)), TestKeys.PASSWORD),
                ClientCertificate.pem(both),
                ClientCertificate.pem(certificateOnly, keyOnly),
                ClientCertificate.of(keys.key(), List.of(keys.certificate())))) {
            assertThat(read.chain()).containsExactly(keys.certificate());
            assertThat(read.privateKey()).isEqualTo(keys.key());
            assertThat(read).asString().isEqualTo("ClientCertificate[CN=app.example, key=****]");
        }
    }

    @Test
    void saysByNameWhatIsWrongWithAPkcs12File() throws Exception {
        refused(
                () -> ClientCertificate.pkcs12(directory.resolve("absent.p12"), "canary-password"),
                "file cannot be read");
        refused(() -> ClientCertificate.pkcs12(p12, "canary-wrong-password"), "password does not open");
        refused(() -> ClientCertificate.pkcs12((Path) null, "x"), "file must not be null");
        refused(() -> ClientCertificate.pkcs12(p12, null), "password must not be null");
        Path junk = file("junk.p12", "this is no key store");
        refused(() -> ClientCertificate.pkcs12(junk, "canary-password"), "file is no readable PKCS#12");
        refusedData(keys.pkcs12(), "data must hold exactly one private key");
        refusedData(keys.pkcs12("one", "two"), "and holds 2");
        refusedData(TestKeys.make("EC").pkcs12("app"), "privateKey must be an RSA key");
    }

    @Test
    void saysByNameWhatIsWrongWithAPemFile() throws Exception {
        Path keyOnly = file("only-key.pem", keys.keyPem());
        Path certificateOnly = file("only-certificate.pem", keys.certificatePem());
        Path encrypted = file("encrypted.pem", TestKeys.pem("ENCRYPTED PRIVATE KEY", new byte[40]));
        Path encryptedOldWay = file(
                "old.pem",
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PRIVATE KEY-----");
        Path broken = file("broken.pem", TestKeys.pem("PRIVATE KEY", new byte[] {1, 2, 3}));
        Path otherCertificate = file("other.pem", TestKeys.make("RSA").certificatePem());

        refused(() -> ClientCertificate.pem(keyOnly), "certificateAndKey holds no PEM block CERTIFICATE");
        refused(() -> ClientCertificate.pem(certificateOnly), "certificateAndKey holds no PEM block PRIVATE KEY");
        refused(() -> ClientCertificate.pem(certificateOnly, encrypted), "key holds an encrypted private key");
        refused(() -> ClientCertificate.pem(certificateOnly, encryptedOldWay), "key holds an encrypted private key");
        refused(() -> ClientCertificate.pem(certificateOnly, broken), "key holds a private key that is no readable");
        refused(() -> ClientCertificate.pem(otherCertificate, keyOnly), "does not belong to the certificate");
        refused(() -> ClientCertificate.pem(certificateOnly, directory.resolve("absent")), "key cannot be read");
        refused(() -> Credentials.certificate(TENANT, CLIENT, null), "certificate must not be null");
    }

    private static Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private static void refusedData(byte[] pkcs12, String message) {
        refused(() -> ClientCertificate.pkcs12(new ByteArrayInputStream(pkcs12), TestKeys.PASSWORD), message);
    }

    private static void refused(Runnable making, String message) {
        assertThatThrownBy(making::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(TestKeys.PASSWORD);
    }

    private static boolean isSigned(String header, String[] jwt) throws Exception {
        X509Certificate certificate = keys.certificate();
        Signature signature;
        if (header.contains("PS256")) {
            signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        } else {
            signature = Signature.getInstance("SHA256withRSA");
        }
        signature.initVerify(certificate);
        signature.update((jwt[0] + "." + jwt[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(jwt[2]));
    }

    private static String text(String base64Url) {
        return new String(Base64.getUrlDecoder().decode(base64Url), StandardCharsets.UTF_8);
    }
}
