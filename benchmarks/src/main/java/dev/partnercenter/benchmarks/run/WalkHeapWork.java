package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.program.BareWalk;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The smallest heap in which the walk ends, to a megabyte.
 *
 * @param child starts it
 * @param server has to live while a walk fails
 * @param few a walk over some pages, by which the heap is looked for
 * @param whole the walk that has to end in it
 */
record WalkHeapWork(Child child, ServerProcess server, WalkWork few, WalkWork whole) implements Work {
    private static final int TOO_SMALL = 2;
    private static final int ENOUGH = 130;

    @Override
    public String name() {
        return "walk-heap";
    }

    @Override
    public List<String> candidates() {
        return whole.candidates();
    }

    /** One search is enough: what fits is hardly a matter of chance, and the control shows how much of one. */
    @Override
    public int rounds(int asked) {
        return 1;
    }

    @Override
    public Map<String, Double> measure(String candidate) throws IOException, InterruptedException {
        int fails = TOO_SMALL;
        int fits = ENOUGH;
        while (fits - fails > 1) {
            int middle = (fails + fits) / 2;
            if (ends(few, middle, candidate)) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        while (!ends(whole, fits, candidate)) {
            fits++;
            if (fits >= ENOUGH) {
                throw new IOException(candidate + " does not walk even in a heap of " + ENOUGH + " MB");
            }
        }
        return Map.of("smallest", (double) fits);
    }

    /** Without enough memory the walk fails, by its own word or by that of the JVM, or does not get on; all of it counts. */
    private boolean ends(WalkWork walk, int megabytes, String candidate) throws IOException, InterruptedException {
        Child.Ended ended = child.run(walk.command(Flags.heapOf(megabytes), BareWalk.class, candidate));
        boolean right = ended.exit() == 0 && walk.isRight(ended);
        if (!right) {
            server.requireAlive();
        }
        return right;
    }
}
