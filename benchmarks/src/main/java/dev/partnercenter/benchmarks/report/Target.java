package dev.partnercenter.benchmarks.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One line of the table: a figure and what it should be.
 *
 * @param work the work
 * @param measure what of it
 * @param label how the table names that
 * @param candidate whose figure it is
 * @param control the same under another name
 * @param baseline who it is compared with
 * @param scale what the figure is multiplied with; 0 if the figure is the ratio to the baseline
 * @param bound where the target lies; NaN if there is none
 * @param atLeast whether more is better
 */
public record Target(
        String work,
        String measure,
        String label,
        String candidate,
        String control,
        String baseline,
        double scale,
        double bound,
        boolean atLeast) {

    /** From here on a bound says that something costs no more than something else, rather than that it is better. */
    private static final double AS_GOOD_AS = 0.9;

    static Target ratio(String work, String measure, String label, double atMost) {
        return new Target(work, measure, label, "sdk", "control", "raw", 0, atMost, false);
    }

    static Target told(String work, String measure, String label) {
        return ratio(work, measure, label, Double.NaN);
    }

    Target against(String otherBaseline) {
        return new Target(work, measure, label, candidate, control, otherBaseline, scale, bound, atLeast);
    }

    Target of(String otherCandidate, String otherControl) {
        return new Target(work, measure, label, otherCandidate, otherControl, baseline, scale, bound, atLeast);
    }

    Target inUnitsOf(double unit) {
        return new Target(work, measure, label, candidate, control, baseline, 1 / unit, bound, atLeast);
    }

    Target orMore() {
        return new Target(work, measure, label, candidate, control, baseline, scale, bound, true);
    }

    boolean hasBound() {
        return !Double.isNaN(bound);
    }

    /**
     * Judges.
     *
     * @param value the figure
     * @param ratio the ratio of the candidate to its baseline, empty if it has none
     * @param control the ratio of the control to the candidate, empty if there is no noise in such a figure
     */
    Verdict judge(double value, OptionalDouble ratio, OptionalDouble control) {
        if (control.isPresent() && Math.abs(control.getAsDouble() - 1) > claim(value, ratio) / 3) {
            return Verdict.NOT_RESOLVED;
        }
        if (!hasBound()) {
            return Verdict.TOLD;
        }
        return (atLeast ? value >= bound : value <= bound) ? Verdict.MET : Verdict.MISSED;
    }

    /**
     * How large an effect the figure claims. Where the target is to cost no more than the baseline, "no more" is within
     * the bound, and so large an effect is spoken of at least; otherwise it is the distance from the baseline.
     */
    private double claim(double value, OptionalDouble ratio) {
        double measured = Math.abs(ratio.orElse(hasBound() ? value / bound : 1) - 1);
        boolean asGoodAs = scale == 0 && hasBound() && bound >= AS_GOOD_AS;
        return asGoodAs ? Math.max(measured, Math.abs(bound - 1)) : measured;
    }

    String boundText() {
        return hasBound() ? (atLeast ? "≥ " : "≤ ") + number(bound) : "";
    }

    static String number(double value) {
        double size = Math.abs(value);
        String pattern = size >= 1_000 ? "#,##0" : size >= 100 ? "0.#" : "0.###";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
