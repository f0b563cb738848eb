package dev.partnercenter.tls;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What a client offers in its first TLS record, read from its bytes.
 *
 * @param versions in hexadecimal, such as {@code 0303} for TLS 1.2
 * @param suites in hexadecimal, such as {@code c02f}
 */
record ClientHello(List<String> versions, List<String> suites) {
    private static final int SUPPORTED_VERSIONS = 43;

    static ClientHello read(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 22) {
            throw new IOException("not a TLS handshake");
        }
        in.readUnsignedShort();
        ByteBuffer hello = ByteBuffer.wrap(in.readNBytes(in.readUnsignedShort()));
        hello.position(4);
        List<String> versions = new ArrayList<>(List.of(hex(hello.getShort())));
        skip(hello, 32);
        skip(hello, hello.get());
        List<String> suites = shorts(hello, hello.getShort());
        skip(hello, hello.get());
        int end = hello.getShort() + hello.position();
        while (hello.position() < end) {
            int extension = hello.getShort();
            int next = hello.getShort() + hello.position();
            if (extension == SUPPORTED_VERSIONS) {
                // It replaces the field at the beginning, which TLS 1.3 keeps for old servers.
                versions = shorts(hello, hello.get());
            }
            hello.position(next);
        }
        return new ClientHello(versions, suites);
    }

    private static void skip(ByteBuffer from, int count) {
        from.position(from.position() + count);
    }

    private static List<String> shorts(ByteBuffer from, int length) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < length; i += 2) {
            values.add(hex(from.getShort()));
        }
        return values;
    }

    private static String hex(short value) {
        return HexFormat.of().toHexDigits(value);
    }
}
