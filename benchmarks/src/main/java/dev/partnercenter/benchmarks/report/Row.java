package dev.partnercenter.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A line of the table with what was measured.
 *
 * @param target the line
 * @param value the figure of the candidate
 * @param control the ratio of the control to the candidate, empty if none was measured
 * @param others the others' figures, as a text
 * @param verdict what it says of the target
 */
public record Row(Target target, double value, OptionalDouble control, String others, Verdict verdict) {
    private static final List<String> OTHERS = List.of("raw", "cheap", "jdk", "scan");

    /** {@return the line, empty if its work was not measured} */
    public static Optional<Row> of(Target target, Figures figures) {
        OptionalDouble value = value(target, target.candidate(), figures);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble ratio = figures.ratio(target.work(), target.measure(), target.candidate(), target.baseline());
        OptionalDouble control = figures.ratio(target.work(), target.measure(), target.control(), target.candidate());
        Verdict verdict = target.judge(value.getAsDouble(), ratio, control);
        return Optional.of(new Row(target, value.getAsDouble(), control, others(target, figures), verdict));
    }

    private static OptionalDouble value(Target target, String candidate, Figures figures) {
        if (target.scale() == 0) {
            return figures.ratio(target.work(), target.measure(), candidate, target.baseline());
        }
        OptionalDouble median = figures.median(target.work(), target.measure(), candidate);
        return median.isPresent() ? OptionalDouble.of(median.getAsDouble() * target.scale()) : median;
    }

    private static String others(Target target, Figures figures) {
        List<String> texts = new ArrayList<>();
        for (String other : OTHERS) {
            OptionalDouble value = value(target, other, figures);
            boolean isBaseline = target.scale() == 0 && other.equals(target.baseline());
            if (value.isPresent() && !isBaseline) {
                texts.add(other + " " + Target.number(value.getAsDouble()));
            }
        }
        return String.join(", ", texts);
    }

    List<String> cells() {
        return List.of(
                target.work(),
                target.label(),
                Target.number(value),
                control.isPresent() ? Target.number(control.getAsDouble()) : "",
                others,
                target.boundText(),
                verdict.toString());
    }
}
