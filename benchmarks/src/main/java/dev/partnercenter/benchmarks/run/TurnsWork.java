package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.program.Turns;
import dev.partnercenter.benchmarks.report.Figures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Calls. All candidates are there at once, each in a JVM of its own, and work in short turns while the others wait: what
 * disturbs the machine for a second falls on all of them alike, where whole measurements one after the other differ by
 * more than what the SDK may cost. Each turn counts as a round of its own.
 *
 * @param name the name
 * @param candidates who does it
 * @param call what is called
 * @param threads how many do it at once
 * @param pace how long
 * @param child starts the programs
 * @param address the server
 */
record TurnsWork(
        String name, List<String> candidates, String call, int threads, Pace.Turns pace, Child child, String address)
        implements Work {

    /** Few, as each has many turns: they are there because no JVM compiles the same code twice in the same way. */
    @Override
    public int rounds(int asked) {
        return Math.min(asked, Work.FEW);
    }

    @Override
    public void measure(int round, List<String> order, Figures figures) throws IOException {
        List<TurnTaker> takers = new ArrayList<>();
        try {
            // One after the other, so that each warms up alone.
            for (String candidate : order) {
                takers.add(new TurnTaker(candidate, child.start(command(candidate)), threads));
            }
            for (int i = 0; i < pace.count(); i++) {
                int turn = (round - 1) * pace.count() + i;
                for (TurnTaker taker : takers) {
                    taker.takeTurn()
                            .forEach((measure, value) -> figures.add(name, measure, taker.candidate(), turn, value));
                }
                // There and back, so that nobody always comes after the same one.
                Collections.reverse(takers);
            }
        } finally {
            takers.forEach(TurnTaker::close);
        }
    }

    private List<String> command(String candidate) {
        return Child.java(
                child.flags().measured(),
                Turns.class,
                candidate,
                address,
                call,
                String.valueOf(threads),
                String.valueOf(pace.warmUpMillis()),
                String.valueOf(pace.millis()));
    }
}
