package dev.partnercenter.internal.json.tokens;

import java.util.Arrays;
import java.util.Random;

/** Changes bytes here and there, as a broken connection or somebody who means harm would. */
public final class Damage {
    private static final String TELLING = "{}[]:,\"\\/0019-+.eEtrufalsn \n\t'<_";
    private static final int[] BROKEN = {
        0, 1, 0x1f, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc3, 0xe0, 0xed, 0xf0, 0xf4, 0xf5, 0xff
    };
    private static final int MOST = 40;

    private final Random random;

    public Damage(Random random) {
        this.random = random;
    }

    /** {@return the bytes with one to three changes} */
    public byte[] to(byte[] document) {
        byte[] damaged = document;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextInt(3) == 0 ? MOST : 1));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(bytes, at, new byte[0], end);
            case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
            case 3 -> joined(bytes, at, new byte[] {any()}, at);
            case 4 -> joined(bytes, at, new byte[] {any(), any()}, end);
            case 5 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, at + 1));
            default -> joined(bytes, at, new byte[] {any()}, Math.min(bytes.length, at + 1));
        };
    }

    private byte any() {
        return random.nextInt(4) == 0
                ? (byte) BROKEN[random.nextInt(BROKEN.length)]
                : (byte) TELLING.charAt(random.nextInt(TELLING.length()));
    }

    /** The bytes with others in place of those from one index to another. */
    private static byte[] joined(byte[] bytes, int from, byte[] inserted, int to) {
        byte[] joined = Arrays.copyOf(bytes, from + inserted.length + bytes.length - to);
        System.arraycopy(inserted, 0, joined, from, inserted.length);
        System.arraycopy(bytes, to, joined, from + inserted.length, bytes.length - to);
        return joined;
    }
}
