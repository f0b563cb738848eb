package dev.partnercenter.benchmarks.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A whole answer as bytes, in parts that answers may share. */
record Reply(List<byte[]> parts) {
    private static final String HEADERS = String.join(
            "\r\n",
            "Content-Type: application/json; charset=utf-8",
            "MS-RequestId: 0b3a5c7d-1e2f-4a6b-8c9d-a0b1c2d3e4f5",
            "MS-CorrelationId: 9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a",
            "");

    static Reply of(int status, byte[]... body) {
        return reply(status, "", body);
    }

    static Reply text(int status, String body) {
        return of(status, body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply zipped(byte[]... body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(zipped)) {
            for (byte[] part : body) {
                zip.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reply(200, "Content-Encoding: gzip\r\n", zipped.toByteArray());
    }

    private static Reply reply(int status, String more, byte[]... body) {
        int length = 0;
        for (byte[] part : body) {
            length += part.length;
        }
        byte[] head = ("HTTP/1.1 " + status + " Whatever\r\n" + HEADERS + more + "Content-Length: " + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        if (body.length > 1) {
            List<byte[]> parts = new ArrayList<>(List.of(body));
            parts.add(0, head);
            return new Reply(List.copyOf(parts));
        }
        // One write, so that a small answer is one packet.
        byte[] whole = new byte[head.length + length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body[0], 0, whole, head.length, length);
        return new Reply(List.of(whole));
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] part : parts) {
            out.write(part);
        }
        out.flush();
    }
}
