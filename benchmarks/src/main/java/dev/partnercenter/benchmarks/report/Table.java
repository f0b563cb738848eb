package dev.partnercenter.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Lines of cells, for people and as Markdown. */
public final class Table {
    private static final List<String> ORDER =
            List.of("sdk", "control", "raw", "cheap", "jdk", "scan", "archive", "archive again", "no archive");

    private static final List<String> HEAD = List.of("work", "figure", "sdk", "control", "others", "target", "result");

    private final List<List<String>> lines = new ArrayList<>();

    private Table(List<String> head) {
        lines.add(head);
    }

    /** {@return one line to each target of which anything was measured} */
    public static Table ofTargets(List<Target> targets, Figures figures) {
        return rows(targets, figures, HEAD.size());
    }

    /** {@return the same without the targets and what comes of them, for figures that are too rough to be judged} */
    public static Table ofFigures(List<Target> targets, Figures figures) {
        return rows(targets, figures, HEAD.indexOf("target"));
    }

    private static Table rows(List<Target> targets, Figures figures, int columns) {
        Table table = new Table(HEAD.subList(0, columns));
        for (Target target : targets) {
            Row.of(target, figures).ifPresent(row -> table.lines.add(row.cells().subList(0, columns)));
        }
        return table;
    }

    /** {@return the medians themselves, one line to a work and a measure} */
    public static Table ofMedians(Figures figures) {
        Table table = new Table(List.of("work", "measure", "medians"));
        List<List<String>> seen = new ArrayList<>();
        for (Figures.Key key : figures.keys()) {
            List<String> line = List.of(key.work(), key.measure());
            if (!seen.contains(line)) {
                seen.add(line);
                table.lines.add(List.of(key.work(), Units.named(key.measure()), medians(figures, key)));
            }
        }
        return table;
    }

    private static String medians(Figures figures, Figures.Key of) {
        return figures.keys().stream()
                .filter(key -> key.work().equals(of.work()) && key.measure().equals(of.measure()))
                .sorted(Comparator.comparing(key -> ORDER.indexOf(key.candidate())))
                .map(key -> {
                    OptionalDouble median = figures.median(key.work(), key.measure(), key.candidate());
                    return key.candidate() + " " + Target.number(median.orElse(Double.NaN));
                })
                .collect(Collectors.joining(", "));
    }

    /** {@return the table in columns} */
    public String text() {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder padded = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                padded.append(line.get(i))
                        .append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            text.append(padded.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** {@return the table as Markdown} */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append("| ").append(String.join(" | ", lines.get(i))).append(" |\n");
            if (i == 0) {
                text.append("|---".repeat(lines.get(0).size())).append("|\n");
            }
        }
        return text.toString();
    }
}
