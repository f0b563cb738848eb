package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.data.LineItems;
import dev.partnercenter.benchmarks.data.Pages;
import dev.partnercenter.benchmarks.program.Walk;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The walk over many line items.
 *
 * @param child starts it
 * @param address the server
 * @param distance how far it goes
 */
record WalkWork(Child child, String address, Pace.Distance distance) implements OneByOne {
    @Override
    public String name() {
        return "walk";
    }

    @Override
    public List<String> candidates() {
        return List.of("sdk", "control", "raw", "cheap");
    }

    @Override
    public int rounds(int asked) {
        return Math.min(asked, Work.FEW);
    }

    @Override
    public Map<String, Double> measure(String candidate) throws IOException, InterruptedException {
        Child.Ended ended = child.runWell(command(child.flags().measured(), Walk.class, candidate));
        if (!isRight(ended)) {
            throw new IOException(candidate + " walked over something else: " + ended.output());
        }
        Map<String, Double> numbers = ended.numbers();
        return Map.of("wall", numbers.get("wall"), "cpu", numbers.get("cpu"), "alloc", numbers.get("alloc"));
    }

    List<String> command(List<String> flags, Class<?> program, String candidate) {
        return Child.java(
                flags,
                program,
                candidate,
                address,
                String.valueOf(distance.before()),
                String.valueOf(distance.measured()));
    }

    boolean isRight(Child.Ended ended) {
        Map<String, Double> numbers = ended.numbers();
        BigDecimal expected = Pages.totals(distance.measured()).subtotal();
        return numbers.getOrDefault("items", 0.0) == (double) distance.measured() * LineItems.PER_PAGE
                && ended.output().contains("subtotal " + expected + "\n");
    }
}
