package dev.partnercenter.benchmarks.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A request as far as the answer depends on it.
 *
 * @param method the verb
 * @param path path and query
 * @param continuation the continuation token, or null
 * @param gzip whether the answer may be compressed
 */
record Question(String method, String path, @Nullable String continuation, boolean gzip) {
    private static final int LONGEST_HEAD = 64 * 1024;

    /**
     * Reads the next request of a connection, body and all.
     *
     * @return the request, or null if there is none any more
     */
    static @Nullable Question read(InputStream in) throws IOException {
        String head = head(in);
        if (head == null) {
            return null;
        }
        String[] lines = head.split("\r\n", -1);
        String[] first = lines[0].split(" ", 3);
        String continuation = null;
        boolean gzip = false;
        long body = 0;
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (is(line, colon, "Content-Length")) {
                body = Long.parseLong(line.substring(colon + 1).strip());
            } else if (is(line, colon, "Accept-Encoding")) {
                gzip = line.contains("gzip");
            } else if (is(line, colon, "MS-ContinuationToken")) {
                continuation = line.substring(colon + 1).strip();
            }
        }
        in.skipNBytes(body);
        return new Question(first[0], first[1], continuation, gzip);
    }

    private static boolean is(String line, int colon, String name) {
        return colon == name.length() && line.regionMatches(true, 0, name, 0, colon);
    }

    private static @Nullable String head(InputStream in) throws IOException {
        byte[] head = new byte[1_024];
        int length = 0;
        while (!ends(head, length)) {
            int next = in.read();
            if (next < 0) {
                if (length == 0) {
                    return null;
                }
                throw new EOFException();
            }
            if (length == LONGEST_HEAD) {
                throw new IOException("the head of a request is too long");
            }
            if (length == head.length) {
                head = Arrays.copyOf(head, 2 * length);
            }
            head[length++] = (byte) next;
        }
        return new String(head, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean ends(byte[] head, int length) {
        return length >= 4
                && head[length - 1] == '\n'
                && head[length - 2] == '\r'
                && head[length - 3] == '\n'
                && head[length - 4] == '\r';
    }
}
