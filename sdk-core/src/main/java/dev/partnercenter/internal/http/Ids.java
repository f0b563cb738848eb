package dev.partnercenter.internal.http;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the ids of calls: random UUIDs (version 4) that no other id of this or any other JVM equals. They need not be hard
 * to guess, so secure randomness is asked for once, where {@link UUID#randomUUID()} asks each time and threads queue for it.
 *
 * <p>Each id is two counters that began at secret numbers, each mixed so that any change of the counter changes about half
 * of the bits. Within a JVM no two counts give the same id; in two JVMs, only if both of their starts lie equally far
 * apart, of which the chance is one in 2^64 and less.
 */
final class Ids {
    /** The odd number next to 2^64 divided by the golden ratio: its multiples spread evenly. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private static final long VERSION_4 = 0x0000_0000_0000_4000L;
    private static final long NOT_VERSION = 0xffff_ffff_ffff_0fffL;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;
    private static final long NOT_VARIANT = 0x3fff_ffff_ffff_ffffL;

    private final long highStart;
    private final long lowStart;
    private final AtomicLong count = new AtomicLong();

    private Ids(long highStart, long lowStart) {
        this.highStart = highStart;
        this.lowStart = lowStart;
    }

    /** {@return the next id, as unlike all others as a random one} */
    static UUID next() {
        return OfThisJvm.IDS.following();
    }

    /** {@return ids that nobody else makes} */
    static Ids seeded() {
        SecureRandom random = new SecureRandom();
        return new Ids(random.nextLong(), random.nextLong());
    }

    UUID following() {
        long offset = count.incrementAndGet() * STEP;
        long high = (mixed(highStart + offset) & NOT_VERSION) | VERSION_4;
        long low = (mixed(lowStart + offset) & NOT_VARIANT) | VARIANT_2;
        return new UUID(high, low);
    }

    /** David Stafford's thirteenth mixer: a permutation of all longs, so different counts stay different. */
    private static long mixed(long z) {
        long mixing = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixing = (mixing ^ (mixing >>> 27)) * 0x94d049bb133111ebL;
        return mixing ^ (mixing >>> 31);
    }

    /** Seeded when the first id is asked for. */
    private static final class OfThisJvm {
        static final Ids IDS = seeded();
    }
}
