package dev.partnercenter.usgov.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Whether what was measured stayed flat: the median of the last third is no more than that of the first, but for a little. */
final class SoakVerdict {
    private static final long HEAP_SLACK = 4L << 20;
    private static final int COUNT_SLACK = 8;

    private SoakVerdict() {}

    /** {@return what grew; empty when all is flat} */
    static List<String> growth(List<SoakSample> samples) {
        List<String> growth = new ArrayList<>();
        check("heap", samples, SoakSample::heap, HEAP_SLACK, growth);
        check("threads", samples, SoakSample::threads, COUNT_SLACK, growth);
        check("open files", samples, SoakSample::files, COUNT_SLACK, growth);
        return growth;
    }

    private static void check(
            String what, List<SoakSample> samples, ToLongFunction<SoakSample> figure, long slack, List<String> growth) {
        int third = samples.size() / 3;
        if (third == 0) {
            growth.add("too few samples to say anything of " + what);
            return;
        }
        long first = median(samples.subList(0, third), figure);
        long last = median(samples.subList(samples.size() - third, samples.size()), figure);
        if (last > first + first / 10 + slack) {
            growth.add(what + " grew from " + first + " to " + last);
        }
    }

    private static long median(List<SoakSample> samples, ToLongFunction<SoakSample> figure) {
        return samples.stream()
                .mapToLong(figure)
                .sorted()
                .skip(samples.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
