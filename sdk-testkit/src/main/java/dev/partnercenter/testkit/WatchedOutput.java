package dev.partnercenter.testkit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Passes on what is printed, and has each line looked at. */
final class WatchedOutput extends OutputStream {
    /** Looks at a line. */
    interface Looker {
        void look(String line);
    }

    private static final int LONGEST = 64 * 1024;
    /** What is kept of a line that is looked at in pieces: no secret is longer. */
    private static final int OVERLAP = 200;

    private final PrintStream target;
    private final Looker looker;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    WatchedOutput(PrintStream target, Looker looker) {
        this.target = target;
        this.looker = looker;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        target.write(bytes, offset, length);
        collect(bytes, offset, length);
    }

    private synchronized void collect(byte[] bytes, int offset, int length) {
        line.write(bytes, offset, length);
        boolean ended = length > 0 && bytes[offset + length - 1] == '\n';
        if (ended || line.size() > LONGEST) {
            byte[] piece = line.toByteArray();
            line.reset();
            looker.look(new String(piece, StandardCharsets.UTF_8));
            if (!ended) {
                line.writeBytes(Arrays.copyOfRange(piece, piece.length - OVERLAP, piece.length));
            }
        }
    }

    /** Has a line that has not ended yet looked at. */
    synchronized void lookAtUnfinished() {
        looker.look(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    @Override
    public void flush() {
        target.flush();
    }
}
