package dev.partnercenter.internal.auth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads certificates and their keys, and says by the name of the argument what is wrong with them. */
public final class CertificateLoader {
    private CertificateLoader() {}

    /** Reads a PKCS#12 file. */
    public static <T> T pkcs12(
            @Nullable Path file, @Nullable String password, BiFunction<PrivateKey, List<X509Certificate>, T> make) {
        byte[] bytes = bytes("file", file);
        return pkcs12("file", bytes, Arguments.notNull("password", password), make);
    }

    /** Reads PKCS#12 data. */
    public static <T> T pkcs12(
            @Nullable InputStream data,
            @Nullable String password,
            BiFunction<PrivateKey, List<X509Certificate>, T> make) {
        try {
            byte[] bytes = Arguments.notNull("data", data).readAllBytes();
            return pkcs12("data", bytes, Arguments.notNull("password", password), make);
        } catch (IOException e) {
            throw new IllegalArgumentException("data cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads PEM files; they may be the same. */
    public static <T> T pem(
            String argument,
            @Nullable Path certificate,
            @Nullable Path key,
            BiFunction<PrivateKey, List<X509Certificate>, T> make) {
        byte[] certificateBytes = bytes(argument, certificate);
        boolean oneFile = certificate != null && certificate.equals(key);
        String keyArgument = oneFile ? argument : "key";
        byte[] keyBytes = oneFile ? certificateBytes : bytes("key", key);
        return make.apply(Pem.privateKey(keyArgument, keyBytes), Pem.certificates(argument, certificateBytes));
    }

    /** Checks that the key can sign for the certificate. */
    public static void check(PrivateKey privateKey, List<X509Certificate> chain) {
        Arguments.notNull("privateKey", privateKey);
        if (Arguments.notNull("chain", chain).isEmpty()) {
            throw new IllegalArgumentException("chain must hold the certificate");
        }
        if (!"RSA".equals(privateKey.getAlgorithm())) {
            throw new IllegalArgumentException(
                    "privateKey must be an RSA key, as Entra accepts no other, and is " + privateKey.getAlgorithm());
        }
        X509Certificate own = chain.get(0);
        // A key in hardware does not show its modulus; Entra will tell then.
        if (privateKey instanceof RSAKey key
                && own.getPublicKey() instanceof RSAPublicKey known
                && !key.getModulus().equals(known.getModulus())) {
            throw new IllegalArgumentException("privateKey does not belong to the certificate of "
                    + own.getSubjectX500Principal().getName());
        }
    }

    private static <T> T pkcs12(
            String argument, byte[] bytes, String password, BiFunction<PrivateKey, List<X509Certificate>, T> make) {
        char[] secret = password.toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), secret);
            List<String> aliases = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    aliases.add(alias);
                }
            }
            if (aliases.size() != 1) {
                throw new IllegalArgumentException(
                        argument + " must hold exactly one private key, and holds " + aliases.size());
            }
            String alias = aliases.get(0);
            Certificate[] chain = store.getCertificateChain(alias);
            if (!(store.getKey(alias, secret) instanceof PrivateKey key) || chain == null) {
                throw new IllegalArgumentException(argument + " holds no private key with a certificate");
            }
            return make.apply(
                    key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        } catch (IOException | GeneralSecurityException e) {
            if (e instanceof UnrecoverableKeyException || e.getCause() instanceof UnrecoverableKeyException) {
                throw new IllegalArgumentException("password does not open the PKCS#12 " + argument, e);
            }
            throw new IllegalArgumentException(argument + " is no readable PKCS#12 store", e);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private static byte[] bytes(String argument, @Nullable Path file) {
        try {
            return Files.readAllBytes(Arguments.notNull(argument, file));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    argument + " cannot be read: " + file + " (" + e.getClass().getSimpleName() + ")", e);
        }
    }
}
