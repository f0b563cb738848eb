package dev.partnercenter.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.benchmarks.report.Figures;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final List<String> turns = new ArrayList<>();
    private final Rounds rounds = new Rounds(new PrintStream(OutputStream.nullOutputStream()));

    private record Counted(String name, List<String> turns) implements OneByOne {
        @Override
        public List<String> candidates() {
            return List.of("sdk", "control", "raw");
        }

        @Override
        public int rounds(int asked) {
            return name.equals("once") ? 1 : asked;
        }

        @Override
        public Map<String, Double> measure(String candidate) {
            if (name.equals("broken")) {
                throw new IllegalStateException("something else was read");
            }
            turns.add(name + " " + candidate);
            return Map.of("turn", (double) turns.size());
        }
    }

    @Test
    void each_candidate_has_one_turn_in_each_round_and_not_always_the_same() throws Exception {
        rounds.run(List.of(new Counted("work", turns)), 20);

        HashSet<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 60; i += 3) {
            List<String> round = List.copyOf(turns.subList(i, i + 3));
            assertThat(round).containsExactlyInAnyOrder("work sdk", "work control", "work raw");
            orders.add(round);
        }
        assertThat(orders).hasSizeGreaterThan(3);
    }

    @Test
    void all_work_is_done_in_one_round_before_the_next_begins() throws Exception {
        Figures figures = rounds.run(List.of(new Counted("once", turns), new Counted("work", turns)), 2);

        assertThat(turns).hasSize(9);
        assertThat(turns.subList(0, 3)).allMatch(turn -> turn.startsWith("once"));
        assertThat(turns.subList(3, 9)).allMatch(turn -> turn.startsWith("work"));
        assertThat(figures.ratio("work", "turn", "sdk", "raw")).isPresent();
    }

    @Test
    void a_candidate_that_reads_something_else_ends_the_run() {
        assertThatThrownBy(() -> rounds.run(List.of(new Counted("broken", turns)), 1))
                .hasMessage("something else was read");
    }
}
