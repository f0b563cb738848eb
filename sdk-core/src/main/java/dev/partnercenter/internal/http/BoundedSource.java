package dev.partnercenter.internal.http;

import dev.partnercenter.internal.TooLargeException;
import java.io.IOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** Ends with an exception once more than a bound was read, so that no answer can fill the memory. */
final class BoundedSource extends ForwardingSource {
    private final long bound;
    private long left;

    BoundedSource(Source source, long bound) {
        super(source);
        this.bound = bound;
        this.left = bound;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        long count = super.read(sink, byteCount);
        if (count > 0) {
            left -= count;
            if (left < 0) {
                throw new TooLargeException(
                        "the answer is longer than " + bound + " bytes, which is as much as is read");
            }
        }
        return count;
    }
}
