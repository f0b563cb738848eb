package dev.partnercenter.internal.json.tokens;

import java.io.ByteArrayInputStream;
import java.util.Random;

/** Gives its bytes as a socket does: some at a time, sometimes one. */
public final class Pieces extends ByteArrayInputStream {
    private static final int[] MOST = {1, 2, 7, 100, 2_048, 5_000, 100_000};

    private final Random random;
    private final int most;

    public Pieces(byte[] bytes, Random random) {
        super(bytes);
        this.random = random;
        this.most = MOST[random.nextInt(MOST.length)];
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 1 + random.nextInt(most)));
    }
}
