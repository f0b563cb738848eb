package dev.partnercenter.durable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.durable.proof.Tally.End;
import dev.partnercenter.durable.proof.Tally.Said;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class TallyTest {
    /** What is said of the order, its ids in the journal, its ids at the service, and what that is. */
    @ParameterizedTest
    @CsvSource({
        "ORDERED, a, a, ONCE",
        "ORDERED, '', a, ONCE",
        "ORDERED, b, a, MISTAKEN",
        "ORDERED, a, '', LOST",
        "ORDERED, a, a b, TWICE",
        "UNKNOWN, '', a, PARKED_BOUGHT",
        "UNKNOWN, '', '', PARKED_NOT_BOUGHT",
        "UNKNOWN, '', a b, TWICE",
        "REFUSED, '', '', LOST",
        "OPEN, '', a, LOST"
    })
    void each_order_is_counted_for_what_it_is(String state, String said, String placed, End end) {
        Tally tally =
                new Tally(Set.of("PO-1"), Map.of("PO-1", words(placed)), Map.of("PO-1", new Said(state, words(said))));
        assertThat(Arrays.stream(End.values()).filter(each -> tally.count(each) > 0))
                .containsExactly(end);
    }

    @Test
    void what_nobody_speaks_of_is_lost_and_so_is_an_order_that_nobody_wanted() {
        Tally tally = new Tally(Set.of("PO-1"), Map.of("PO-2", List.of("a")), Map.of());
        assertThat(tally.count(End.LOST)).isEqualTo(2);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
