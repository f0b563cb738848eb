package dev.partnercenter.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;

/** A self-signed certificate, made by keytool, and the assertions that are signed with it. */
record TestCertificate(X509Certificate certificate, PrivateKey key) {

    private static final String PASSWORD = "changeit";

    static TestCertificate make(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("app.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "app",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=simulator",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool failed: " + Files.readString(folder.resolve("keytool.log")));
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return new TestCertificate(
                (X509Certificate) keys.getCertificate("app"), (PrivateKey) keys.getKey("app", PASSWORD.toCharArray()));
    }

    /** An assertion for the test application. */
    String assertion(String audience, Instant from) throws GeneralSecurityException {
        byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        ObjectNode header =
                TestClient.JSON.createObjectNode().put("alg", "RS256").put("x5t#S256", base64(thumbprint));
        ObjectNode claims = TestClient.JSON
                .createObjectNode()
                .put("aud", audience)
                .put("iss", TestIdentity.CLIENT_ID)
                .put("sub", TestIdentity.CLIENT_ID)
                .put("nbf", from.getEpochSecond())
                .put("exp", from.plusSeconds(600).getEpochSecond());
        String signed = base64(header.toString().getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.toString().getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + base64(signature.sign());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
