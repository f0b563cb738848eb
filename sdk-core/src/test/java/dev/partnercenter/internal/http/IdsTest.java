package dev.partnercenter.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class IdsTest {
    private static final int MANY = 100_000;

    @Test
    void ids_are_random_uuids_as_the_standard_writes_them() {
        assertThat(Stream.generate(Ids::next).limit(1_000)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(4);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void threads_never_get_the_same_id() {
        Set<UUID> seen = ConcurrentHashMap.newKeySet();

        IntStream.range(0, MANY).parallel().forEach(i -> seen.add(Ids.next()));

        assertThat(seen).hasSize(MANY);
    }

    @Test
    void another_jvm_makes_other_ids() {
        Ids here = Ids.seeded();
        Ids there = Ids.seeded();
        Set<UUID> seen = ConcurrentHashMap.newKeySet();

        for (int i = 0; i < MANY; i++) {
            seen.add(here.following());
            seen.add(there.following());
        }

        assertThat(seen).hasSize(2 * MANY);
    }

    @Test
    void two_ids_in_a_row_differ_in_about_half_of_their_bits() {
        UUID before = Ids.next();
        long changed = 0;
        for (int i = 0; i < 1_000; i++) {
            UUID after = Ids.next();
            changed += Long.bitCount(before.getMostSignificantBits() ^ after.getMostSignificantBits())
                    + Long.bitCount(before.getLeastSignificantBits() ^ after.getLeastSignificantBits());
            before = after;
        }

        // 122 bits are free to change; chance alone strays from 61 by less than one.
        assertThat(changed / 1_000.0).isBetween(59.0, 63.0);
    }
}
