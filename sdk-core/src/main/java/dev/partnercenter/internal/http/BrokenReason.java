package dev.partnercenter.internal.http;

import java.io.EOFException;
import java.io.IOException;

/** Says in words why no answer came. */
final class BrokenReason {
    private BrokenReason() {}

    static String of(IOException cause) {
        Throwable end = cause.getCause();
        String okio = end instanceof EOFException ? String.valueOf(end.getMessage()) : "";
        if (okio.contains("not found: limit=")) {
            // Okio names no other reason, and quotes what came in hexadecimal digits.
            return okio.contains("limit=0 ")
                    ? "the connection was closed before an answer came"
                    : "the headers of the answer were cut, or are longer than 256 KiB";
        }
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + ": " + message;
    }
}
