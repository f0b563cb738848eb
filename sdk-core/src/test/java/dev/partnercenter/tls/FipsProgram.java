package dev.partnercenter.tls;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.RawRequest;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.ClientCertificate;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.PartnerCenterException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javax.crypto.Cipher;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.bouncycastle.crypto.CryptoServicesRegistrar;

/**
 * The program of a partner whose JVM has a validated module and nothing else. Prints what it did, line by line; its class
 * path has Bouncy Castle FIPS, its java.security file is fips/approved-only.security.
 */
final class FipsProgram {
    static final String TENANT = "tenant-1";
    static final String CLIENT = "client-1";
    static final String SECRET = "canary-client-secret-of-the-fips-program";

    private FipsProgram() {}

    /**
     * Runs the program.
     *
     * @param args PEM file of the trusted authority, PEM file of the application's certificate and key, addresses
     */
    public static void main(String[] args) throws Exception {
        new SecureRandom().nextBytes(new byte[1]);
        Security.removeProvider("SUN");
        say("providers "
                + Arrays.stream(Security.getProviders()).map(p -> p.getName()).toList());
        say("approved only " + CryptoServicesRegistrar.isInApprovedOnlyMode());
        attempt("MD5", () -> MessageDigest.getInstance("MD5"));
        attempt("RC4", () -> Cipher.getInstance("ARCFOUR"));
        attempt("RSA with 1024 bits", () -> {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024);
            return generator.generateKeyPair();
        });
        attempt("the JDK's own TLS", () -> SSLContext.getInstance("TLS", "SunJSSE"));
        attempt("SHA-256", () -> MessageDigest.getInstance("SHA-256"));

        X509TrustManager trust = trust(Path.of(args[0]));
        SSLContext tls = SSLContext.getInstance("TLS", "BCJSSE");
        tls.init(null, new X509TrustManager[] {trust}, null);
        ClientCertificate certificate = ClientCertificate.pem(Path.of(args[1]));
        for (String address : Arrays.asList(args).subList(2, args.length)) {
            call("secret", address, tls, trust, Credentials.clientSecret(TENANT, CLIENT, SECRET));
            call("certificate", address, tls, trust, Credentials.certificate(TENANT, CLIENT, certificate));
        }
    }

    private static X509TrustManager trust(Path authority) throws Exception {
        KeyStore trusted = KeyStore.getInstance("BCFKS", "BCFIPS");
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(authority)) {
            Certificate certificate =
                    CertificateFactory.getInstance("X.509", "BCFIPS").generateCertificate(in);
            trusted.setCertificateEntry("authority", certificate);
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX", "BCJSSE");
        factory.init(trusted);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    private static void call(
            String kind, String address, SSLContext tls, X509TrustManager trust, AppCredential credential) {
        try (PartnerCenterClient partner = PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .sslContext(tls, trust)
                .reroute(URI.create(address))
                .appCredential(Credentials.testOnly(credential))
                .build()) {
            say(kind + " " + partner.raw().send(RawRequest.get("/v1/customers")).status());
        } catch (PartnerCenterException e) {
            say(kind + " " + e.getMessage());
        }
    }

    private static void attempt(String what, Callable<?> work) {
        try {
            work.call();
            say(what + " works");
        } catch (Exception | Error e) {
            say(what + " refused: " + e.getClass().getSimpleName());
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
