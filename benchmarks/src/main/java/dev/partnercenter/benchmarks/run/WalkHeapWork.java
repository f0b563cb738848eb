package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.program.BareWalk;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The smallest heap in which the walk ends.
 *
 * @param child starts it
 * @param server has to live while a walk fails
 * @param search how it is looked for
 */
record WalkHeapWork(Child child, ServerProcess server, Pace.Search search) implements OneByOne {
    private static final int TOO_SMALL = 2;

    @Override
    public String name() {
        return "walk-heap";
    }

    @Override
    public List<String> candidates() {
        return walk(search.whole()).candidates();
    }

    /** One search is enough: what fits is hardly a matter of chance, and the control shows how much of one. */
    @Override
    public int rounds(int asked) {
        return 1;
    }

    @Override
    public Map<String, Double> measure(String candidate) throws IOException, InterruptedException {
        int fails = TOO_SMALL;
        int fits = search.most();
        while (fits - fails > search.exact()) {
            int middle = (fails + fits) / 2;
            if (ends(search.few(), middle, candidate)) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        while (!ends(search.whole(), fits, candidate)) {
            fits++;
            if (fits >= search.most()) {
                throw new IOException(candidate + " does not walk even in a heap of " + search.most() + " MB");
            }
        }
        return Map.of("smallest", (double) fits);
    }

    /** Without enough memory the walk fails, by its own word or by that of the JVM, or does not get on; all of it counts. */
    private boolean ends(int pages, int megabytes, String candidate) throws IOException, InterruptedException {
        WalkWork walk = walk(pages);
        Child.Ended ended = child.run(walk.command(child.flags().heapOf(megabytes), BareWalk.class, candidate));
        boolean right = ended.exit() == 0 && walk.isRight(ended);
        if (!right) {
            server.requireAlive();
        }
        return right;
    }

    private WalkWork walk(int pages) {
        return new WalkWork(child, server.address(), new Pace.Distance(0, pages));
    }
}
