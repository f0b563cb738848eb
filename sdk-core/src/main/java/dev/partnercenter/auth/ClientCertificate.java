package dev.partnercenter.auth;

import dev.partnercenter.internal.auth.CertificateLoader;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The certificate and RSA private key by which an application proves itself to Entra. {@link #toString()} shows the
 * subject, never the key.
 *
 * <p>Every factory reads and checks at once and throws {@link IllegalArgumentException}, naming the argument, if
 * something cannot be read, a password is wrong, there is no private key, or key and certificate do not belong together.
 */
public final class ClientCertificate {
    private final PrivateKey privateKey;
    private final List<X509Certificate> chain;

    private ClientCertificate(PrivateKey privateKey, List<X509Certificate> chain) {
        CertificateLoader.check(privateKey, chain);
        this.privateKey = privateKey;
        this.chain = List.copyOf(chain);
    }

    /**
     * Reads a PKCS#12 file ({@code .p12}, {@code .pfx}) with one private key.
     *
     * @param file the file
     * @param password its password, empty if it has none
     * @return certificate and key
     */
    public static ClientCertificate pkcs12(Path file, String password) {
        return CertificateLoader.pkcs12(file, password, ClientCertificate::new);
    }

    /**
     * Reads PKCS#12 data with one private key, for example from a vault.
     *
     * @param data the data; read to its end and left open
     * @param password its password, empty if it has none
     * @return certificate and key
     */
    public static ClientCertificate pkcs12(InputStream data, String password) {
        return CertificateLoader.pkcs12(data, password, ClientCertificate::new);
    }

    /**
     * Reads a PEM file that holds the certificate (and its chain, if any) and the unencrypted private key.
     *
     * @param certificateAndKey the file
     * @return certificate and key
     */
    public static ClientCertificate pem(Path certificateAndKey) {
        return CertificateLoader.pem("certificateAndKey", certificateAndKey, certificateAndKey, ClientCertificate::new);
    }

    /**
     * Reads certificate and unencrypted private key from two PEM files.
     *
     * @param certificate the file of the certificate (and its chain, if any)
     * @param key the file of the private key
     * @return certificate and key
     */
    public static ClientCertificate pem(Path certificate, Path key) {
        return CertificateLoader.pem("certificate", certificate, key, ClientCertificate::new);
    }

    /**
     * Takes a key that is at hand already, for example one of a hardware security module.
     *
     * @param privateKey an RSA key
     * @param chain its certificate, followed by the issuers if the tenant trusts by subject and issuer
     * @return certificate and key
     */
    public static ClientCertificate of(PrivateKey privateKey, List<X509Certificate> chain) {
        return new ClientCertificate(privateKey, chain);
    }

    /** {@return the private key} */
    public PrivateKey privateKey() {
        return privateKey;
    }

    /** {@return the certificate, followed by its issuers if they are known} */
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public String toString() {
        return "ClientCertificate[" + chain.get(0).getSubjectX500Principal().getName() + ", key=****]";
    }
}
