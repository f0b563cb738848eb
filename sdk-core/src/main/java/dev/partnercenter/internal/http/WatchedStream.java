package dev.partnercenter.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import okhttp3.Call;

/** A body that the application reads: a read ends when its thread is interrupted or the client is closed. */
final class WatchedStream extends InputStream {
    private final InputStream body;
    private final Call call;
    private final RunningCalls running;
    private final Purpose purpose;

    WatchedStream(InputStream body, Call call, RunningCalls running, Purpose purpose) {
        this.body = body;
        this.call = call;
        this.running = running;
        this.purpose = purpose;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            // Okio would wait for more to come, and readNBytes() asks for nothing when it has enough.
            return 0;
        }
        running.enter(call, new Sending(purpose));
        try {
            return body.read(bytes, offset, length);
        } catch (IOException broken) {
            throw reason(broken);
        } finally {
            running.leave(call);
        }
    }

    private IOException reason(IOException broken) {
        if (running.isClosed()) {
            return new IOException("the client was closed", broken);
        }
        if (Thread.currentThread().isInterrupted() && !(broken instanceof InterruptedIOException)) {
            InterruptedIOException interrupted = new InterruptedIOException("the thread was interrupted");
            interrupted.initCause(broken);
            return interrupted;
        }
        return broken;
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
