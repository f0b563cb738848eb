package dev.partnercenter.internal.http;

import java.io.IOException;
import java.io.InputStream;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Keeps what is read of an answer, up to a bound, so that it can be read a second time. */
final class Tape extends ForwardingSource {
    private static final long BOUND = 16L * 1024 * 1024;

    private final Buffer kept = new Buffer();
    private boolean whole = true;

    Tape(Source source) {
        super(source);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        long count = super.read(sink, byteCount);
        if (count > 0 && whole) {
            whole = kept.size() + count <= BOUND;
            if (whole) {
                // Shares the bytes with the reader, copies none.
                sink.copyTo(kept, sink.size() - count, count);
            } else {
                kept.clear();
            }
        }
        return count;
    }

    /** {@return what was read, from its beginning; null if it was more than the bound} */
    @Nullable InputStream again() {
        return whole ? kept.inputStream() : null;
    }
}
