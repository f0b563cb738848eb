package dev.partnercenter.internal.auth;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the two kinds of PEM block that matter here. Text around the blocks is skipped, as openssl writes some. */
final class Pem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    /** What stands before a PKCS#1 key in PKCS#8: version 0 and the algorithm rsaEncryption without parameters. */
    private static final byte[] RSA_HEADER = {
        0x02,
        0x01,
        0x00,
        0x30,
        0x0d,
        0x06,
        0x09,
        0x2a,
        (byte) 0x86,
        0x48,
        (byte) 0x86,
        (byte) 0xf7,
        0x0d,
        0x01,
        0x01,
        0x01,
        0x05,
        0x00
    };

    private Pem() {}

    static List<X509Certificate> certificates(String argument, byte[] pem) {
        List<X509Certificate> found = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (byte[] block : blocks("CERTIFICATE", argument, pem)) {
                found.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block)));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(argument + " holds a certificate that cannot be read", e);
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(argument + " holds no PEM block CERTIFICATE");
        }
        return found;
    }

    static PrivateKey privateKey(String argument, byte[] pem) {
        List<byte[]> pkcs8 = blocks("PRIVATE KEY", argument, pem);
        List<byte[]> pkcs1 = blocks("RSA PRIVATE KEY", argument, pem);
        if (!pkcs8.isEmpty()) {
            return rsa(argument, pkcs8.get(0));
        }
        if (!pkcs1.isEmpty()) {
            return rsa(argument, asPkcs8(pkcs1.get(0)));
        }
        if (!blocks("ENCRYPTED PRIVATE KEY", argument, pem).isEmpty()) {
            throw encrypted(argument);
        }
        throw new IllegalArgumentException(argument + " holds no PEM block PRIVATE KEY");
    }

    private static IllegalArgumentException encrypted(String argument) {
        return new IllegalArgumentException(
                argument + " holds an encrypted private key; decrypt it or use a PKCS#12 file");
    }

    private static PrivateKey rsa(String argument, byte[] pkcs8) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            // The cause could quote parts of the key.
            throw new IllegalArgumentException(argument + " holds a private key that is no readable RSA key");
        }
    }

    private static byte[] asPkcs8(byte[] pkcs1) {
        byte[] octets = tagged(0x04, pkcs1);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(RSA_HEADER);
        content.writeBytes(octets);
        return tagged(0x30, content.toByteArray());
    }

    private static byte[] tagged(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.length;
        if (length < 0x80) {
            out.write(length);
        } else {
            int bytes = (32 - Integer.numberOfLeadingZeros(length) + 7) / 8;
            out.write(0x80 | bytes);
            for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
                out.write(length >>> shift);
            }
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static List<byte[]> blocks(String type, String argument, byte[] pem) {
        List<byte[]> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(new String(pem, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            if (!matcher.group(1).equals(type)) {
                continue;
            }
            // A header in the block is openssl's old way to say that it is encrypted.
            if (matcher.group(2).contains(":")) {
                throw encrypted(argument);
            }
            try {
                blocks.add(Base64.getMimeDecoder().decode(matcher.group(2)));
            } catch (IllegalArgumentException e) {
                // Not as the cause: its message may quote a character of the key.
                throw new IllegalArgumentException(argument + " holds a PEM block that is no Base64");
            }
        }
        return blocks;
    }
}
