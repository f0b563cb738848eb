package dev.partnercenter.internal.json.tokens;

import dev.partnercenter.internal.AnswerBounds;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of a document that is in memory: all of it, or of a stream what was read since a place that moves on with the
 * reading. A token lies here in one piece, so it can be compared and taken apart where it is; and what may have to be
 * read a second time, an item of a page, stays until it is said that it will not be asked for.
 */
abstract class ByteWindow implements Closeable {
    private static final int SMALL_ANSWER = 2 * 1024;
    private static final int PAGE = 32 * 1024;
    private static final int NOTHING = -1;

    private final @Nullable InputStream in;
    /** The place of the first byte of the window in the document. */
    private long start;
    /** From here on everything is kept, besides what the current token needs. */
    private int kept;

    /** The window. */
    byte[] bytes;
    /** The next byte to read. */
    int at;
    /** The end of what was read. */
    int limit;
    /** The first byte that the current token needs. */
    int needed;

    ByteWindow(byte[] bytes, int from, int to) {
        this.in = null;
        this.bytes = bytes;
        this.start = -from;
        this.at = from;
        this.limit = to;
    }

    ByteWindow(InputStream in, boolean keeps) {
        this.in = in;
        bytes = new byte[SMALL_ANSWER];
        kept = keeps ? 0 : NOTHING;
    }

    /** Tells the heir by how much the bytes of the window were moved to its front. */
    abstract void moved(int by);

    /** Reads more, whereby indexes may change; {@return false if there is no more} */
    final boolean more() throws IOException {
        if (in == null) {
            return false;
        }
        int wanted = wanted();
        if (wanted > 0) {
            System.arraycopy(bytes, wanted, bytes, 0, limit - wanted);
            start += wanted;
            limit -= wanted;
            at -= wanted;
            needed -= wanted;
            kept = kept == NOTHING ? NOTHING : kept - wanted;
            moved(wanted);
        }
        if (limit == bytes.length) {
            bytes = Arrays.copyOf(bytes, limit < PAGE ? 4 * limit : 2 * limit);
        }
        int count = in.read(bytes, limit, bytes.length - limit);
        limit += Math.max(0, count);
        return count > 0;
    }

    /** The first byte that has to stay. */
    private int wanted() {
        if (kept != NOTHING && limit - kept > Math.max(PAGE, AnswerBounds.kept())) {
            // One item of such a length is not read again; the next one is.
            kept = NOTHING;
        }
        return kept == NOTHING ? needed : Math.min(kept, needed);
    }

    /** {@return the offset of the next byte in the document} */
    final long offset() {
        return start + at;
    }

    /** {@return the offset in the document of a byte of the window} */
    final long offset(int index) {
        return start + index;
    }

    /** Says that what comes before a place will not be asked for again, and what follows may be. */
    public final void keepFrom(long place) {
        if (in != null && place >= start) {
            kept = (int) (place - start);
        }
    }

    /** {@return a copy of the bytes from a place to the end of the current token, or null if they are not kept} */
    public final byte @Nullable [] since(long place) {
        boolean there = in == null || (kept != NOTHING && place >= start + kept);
        return there ? Arrays.copyOfRange(bytes, (int) (place - start), at) : null;
    }

    @Override
    public final void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
