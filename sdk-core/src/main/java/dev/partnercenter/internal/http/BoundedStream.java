package dev.partnercenter.internal.http;

import dev.partnercenter.internal.TooLargeException;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an exception once more than a bound was read, so that no answer can fill the memory. */
final class BoundedStream extends InputStream {
    private final InputStream body;
    private final long bound;
    private long left;

    BoundedStream(InputStream body, long bound) {
        this.body = body;
        this.bound = bound;
        this.left = bound;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = body.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws TooLargeException {
        if (read > 0) {
            left -= read;
            if (left < 0) {
                throw new TooLargeException(
                        "the answer is longer than " + bound + " bytes, which is as much as is read");
            }
        }
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
