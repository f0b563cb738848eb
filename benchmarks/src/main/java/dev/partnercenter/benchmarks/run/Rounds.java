package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.report.Figures;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Interleaves the candidates: in each round of a work every candidate is measured once, in another order each time, so that a
 * machine that gets slower or warmer does not favour any of them.
 */
final class Rounds {
    private final Random random = new Random(1);
    private final PrintStream progress;

    Rounds(PrintStream progress) {
        this.progress = progress;
    }

    Figures run(List<Work> works, int rounds) throws Exception {
        Figures figures = new Figures();
        int most = works.stream().mapToInt(work -> work.rounds(rounds)).max().orElse(0);
        for (int round = 1; round <= most; round++) {
            for (Work work : works) {
                if (round <= work.rounds(rounds)) {
                    progress.println("round " + round + " of " + work.rounds(rounds) + ": " + work.name());
                    round(work, round, figures);
                }
            }
        }
        return figures;
    }

    private void round(Work work, int round, Figures figures) throws Exception {
        List<String> order = new ArrayList<>(work.candidates());
        Collections.shuffle(order, random);
        work.measure(round, order, figures);
    }
}
