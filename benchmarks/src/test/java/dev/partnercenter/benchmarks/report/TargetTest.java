package dev.partnercenter.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final Target TWICE_AS_FAST = Target.ratio("parse", "wall", "", 0.45);
    private static final Target NO_MORE = Target.ratio("get", "cpu", "", 1.05);
    private static final Target AS_MUCH =
            Target.ratio("get-32", "throughput", "", 0.95).orMore();
    private static final Target FEW_BYTES =
            Target.ratio("parse", "alloc", "", 1.2).inUnitsOf(1_000);

    @Test
    void a_figure_within_its_bound_is_met_and_one_beyond_is_missed() {
        assertThat(verdict(TWICE_AS_FAST, 45, 100, 45)).isEqualTo(Verdict.MET);
        assertThat(verdict(TWICE_AS_FAST, 46, 100, 46)).isEqualTo(Verdict.MISSED);
        assertThat(verdict(AS_MUCH, 95, 100, 95)).isEqualTo(Verdict.MET);
        assertThat(verdict(AS_MUCH, 94, 100, 94)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_control_that_is_off_by_more_than_a_third_of_the_effect_leaves_a_figure_unresolved() {
        // An effect of 0.6: a third is 0.2.
        assertThat(verdict(TWICE_AS_FAST, 40, 100, 47.9)).isEqualTo(Verdict.MET);
        assertThat(verdict(TWICE_AS_FAST, 40, 100, 48.1)).isEqualTo(Verdict.NOT_RESOLVED);
        assertThat(verdict(TWICE_AS_FAST, 40, 100, 31.9)).isEqualTo(Verdict.NOT_RESOLVED);
    }

    @Test
    void a_figure_that_misses_its_bound_is_not_resolved_either_if_the_noise_is_too_near() {
        // An effect of 0.1 only.
        assertThat(verdict(TWICE_AS_FAST, 90, 100, 92)).isEqualTo(Verdict.MISSED);
        assertThat(verdict(TWICE_AS_FAST, 90, 100, 94)).isEqualTo(Verdict.NOT_RESOLVED);
    }

    @Test
    void to_cost_no_more_is_a_claim_as_large_as_what_more_is_allowed() {
        // Just the same as raw, and 1.05 is allowed: the control may be off by a third of 0.05.
        assertThat(verdict(NO_MORE, 100, 100, 101.6)).isEqualTo(Verdict.MET);
        assertThat(verdict(NO_MORE, 100, 100, 101.7)).isEqualTo(Verdict.NOT_RESOLVED);
        // Twice as much as raw: an effect of 1.
        assertThat(verdict(NO_MORE, 200, 100, 260)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_figure_in_a_unit_is_judged_by_itself_and_its_noise_by_the_ratio() {
        assertThat(verdict(FEW_BYTES, 1_200, 7_000, 1_200)).isEqualTo(Verdict.MET);
        assertThat(verdict(FEW_BYTES, 1_201, 7_000, 1_201)).isEqualTo(Verdict.MISSED);
        assertThat(verdict(FEW_BYTES, 1_200, 7_000, 1_600)).isEqualTo(Verdict.NOT_RESOLVED);
    }

    @Test
    void without_a_bound_a_figure_is_told_if_it_is_resolved() {
        Target told = Target.told("page", "wall", "");

        assertThat(verdict(told, 50, 100, 50)).isEqualTo(Verdict.TOLD);
        assertThat(verdict(told, 99, 100, 95)).isEqualTo(Verdict.NOT_RESOLVED);
    }

    @Test
    void a_count_that_is_exactly_what_it_should_be_is_met() {
        Target tokens = Target.ratio("first-calls", "tokens", "", 1).inUnitsOf(1);

        assertThat(verdict(tokens, 1, Double.NaN, 1)).isEqualTo(Verdict.MET);
        assertThat(verdict(tokens, 2, Double.NaN, 2)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void the_table_has_a_line_to_each_target_that_was_measured() {
        Figures figures = figures(TWICE_AS_FAST, 40, 100, 41);
        figures.add("parse", "wall", "cheap", 1, 35);

        assertThat(Table.ofTargets(List.of(TWICE_AS_FAST, NO_MORE), figures).markdown())
                .isEqualTo("""
                        | work | figure | sdk | control | others | target | result |
                        |---|---|---|---|---|---|---|
                        | parse |  | 0.4 | 1.025 | cheap 0.35 | ≤ 0.45 | met |
                        """);
    }

    @Test
    void figures_that_are_too_rough_to_be_judged_are_shown_without_their_targets() {
        assertThat(Table.ofFigures(List.of(TWICE_AS_FAST), figures(TWICE_AS_FAST, 40, 100, 41))
                        .markdown())
                .isEqualTo("""
                        | work | figure | sdk | control | others |
                        |---|---|---|---|---|
                        | parse |  | 0.4 | 1.025 |  |
                        """);
    }

    @Test
    void numbers_are_short() {
        assertThat(Target.number(0.4)).isEqualTo("0.4");
        assertThat(Target.number(1)).isEqualTo("1");
        assertThat(Target.number(0.6666)).isEqualTo("0.667");
        assertThat(Target.number(123.45)).isEqualTo("123.5");
        assertThat(Target.number(1_234_567)).isEqualTo("1,234,567");
    }

    private static Verdict verdict(Target target, double sdk, double raw, double control) {
        return Row.of(target, figures(target, sdk, raw, control)).orElseThrow().verdict();
    }

    private static Figures figures(Target target, double sdk, double raw, double control) {
        Figures figures = new Figures();
        figures.add(target.work(), target.measure(), "sdk", 1, sdk);
        figures.add(target.work(), target.measure(), "control", 1, control);
        if (!Double.isNaN(raw)) {
            figures.add(target.work(), target.measure(), "raw", 1, raw);
        }
        return figures;
    }
}
