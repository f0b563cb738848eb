package dev.partnercenter.internal;

/**
 * How much one answer may take, so that none can fill the memory of the application: a part of the heap, and never more
 * than a page of any collection needs. The largest page that is documented has some 3 MB on the wire and 10 MB as
 * records.
 */
public final class AnswerBounds {
    private static final long MEGABYTE = 1024 * 1024;

    /** Does not change while a JVM runs. */
    private static final long HEAP = Runtime.getRuntime().maxMemory();

    private AnswerBounds() {}

    /** {@return how many bytes the body of an answer may have, after decompression, that is read as it comes} */
    public static long length() {
        return 64 * MEGABYTE;
    }

    /** {@return how many bytes of an answer are held in memory as they came} */
    public static long kept() {
        return Math.min(length(), HEAP / 8);
    }

    /** {@return how many bytes of the heap what is read from an answer may take, by estimate} */
    public static long memory() {
        return Math.min(256 * MEGABYTE, HEAP / 3);
    }
}
