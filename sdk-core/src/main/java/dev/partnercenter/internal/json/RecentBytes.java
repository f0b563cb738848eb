package dev.partnercenter.internal.json;

import dev.partnercenter.internal.AnswerBounds;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of a stream what was read since a place that moves on with the reading. An item of a page is read again from here
 * where that is needed, so no page has to be held in memory as a whole.
 */
final class RecentBytes extends FilterInputStream implements Recent {
    /** What the parser reads at once, and an item of usual size. */
    private static final int USUAL = 16 * 1024;

    private byte[] kept = new byte[USUAL];
    private int size;
    /** The place of the first kept byte in the document. */
    private long start;
    /** The place before which nothing will be asked for. */
    private long needed;

    RecentBytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            keep(into, offset, count);
        }
        return count;
    }

    private void keep(byte[] bytes, int offset, int count) {
        int dropped = (int) Math.min(size, needed - start);
        if (size + count - dropped > Math.max(USUAL, AnswerBounds.kept())) {
            // One item of such a length is not read again; the next one is.
            dropped = size;
        }
        if (dropped > 0) {
            System.arraycopy(kept, dropped, kept, 0, size - dropped);
            start += dropped;
            size -= dropped;
        }
        if (size + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(size + count, 2 * kept.length));
        }
        System.arraycopy(bytes, offset, kept, size, count);
        size += count;
    }

    @Override
    public void forgetBefore(long place) {
        needed = Math.max(needed, place);
    }

    @Override
    public byte @Nullable [] copy(long from, long to) {
        boolean there = from >= start && to <= start + size && from <= to;
        return there ? Arrays.copyOfRange(kept, (int) (from - start), (int) (to - start)) : null;
    }
}
