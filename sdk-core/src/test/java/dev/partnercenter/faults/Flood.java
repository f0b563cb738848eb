package dev.partnercenter.faults;

import dev.partnercenter.faults.RawServer.Script;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;

/** Answers far too big, made while they are sent. */
final class Flood {
    private static final int MEGABYTE = 1024 * 1024;

    private Flood() {}

    /** An answer whose body is a beginning and then one piece after the other, each by its number. */
    static Script body(int status, boolean gzip, int megabytes, String begin, IntFunction<String> piece) {
        return connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\n"
                    + (gzip ? "Content-Encoding: gzip\r\n" : "") + "Connection: close\r\n\r\n");
            try (OutputStream out = gzip ? new GZIPOutputStream(connection.stream(), 8192) : connection.stream()) {
                out.write(begin.getBytes(StandardCharsets.US_ASCII));
                pour(out, megabytes, piece);
            }
        };
    }

    /** An answer that never comes to the end of its headers. */
    static Script headers(int megabytes, String begin, IntFunction<String> piece) {
        return connection -> {
            connection.readRequest().send(begin);
            pour(connection.stream(), megabytes, piece);
        };
    }

    private static void pour(OutputStream out, int megabytes, IntFunction<String> piece) throws IOException {
        StringBuilder block = new StringBuilder();
        long left = (long) megabytes * MEGABYTE;
        for (int i = 0; left > 0; ) {
            block.setLength(0);
            while (block.length() < 16_384) {
                block.append(piece.apply(i++));
            }
            out.write(block.toString().getBytes(StandardCharsets.US_ASCII));
            left -= block.length();
        }
    }
}
