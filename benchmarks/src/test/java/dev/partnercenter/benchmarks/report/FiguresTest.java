package dev.partnercenter.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = new Figures();

    @Test
    void the_median_is_the_value_in_the_middle_or_between_the_two_there() {
        assertThat(Medians.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Medians.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
        assertThatThrownBy(() -> Medians.of(List.of())).hasMessageContaining("values");
    }

    @Test
    void a_ratio_is_taken_within_each_round_so_that_a_slow_round_does_not_count() {
        // The second round was ten times slower for both.
        rounds("sdk", 10, 200, 20);
        rounds("raw", 20, 400, 20);

        assertThat(figures.ratio("get", "wall", "sdk", "raw")).hasValue(0.5);
        assertThat(figures.median("get", "wall", "sdk")).hasValue(20);
    }

    @Test
    void a_round_that_only_one_of_both_had_does_not_count() {
        rounds("sdk", 10, 1_000);
        rounds("raw", 20);

        assertThat(figures.ratio("get", "wall", "sdk", "raw")).hasValue(0.5);
    }

    @Test
    void what_was_not_measured_has_no_figure() {
        rounds("sdk", 10);

        assertThat(figures.ratio("get", "wall", "sdk", "raw")).isEmpty();
        assertThat(figures.ratio("get", "cpu", "sdk", "sdk")).isEmpty();
        assertThat(figures.median("post", "wall", "sdk")).isEmpty();
    }

    @Test
    void nothing_in_relation_to_nothing_is_the_same() {
        rounds("sdk", 0);
        rounds("raw", 0);

        assertThat(figures.ratio("get", "wall", "sdk", "raw")).hasValue(1);
    }

    private void rounds(String candidate, double... values) {
        for (int i = 0; i < values.length; i++) {
            figures.add("get", "wall", candidate, i + 1, values[i]);
        }
    }
}
