package dev.partnercenter.benchmarks.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A program that is measured as a whole, from its start to its end.
 *
 * @param name the name
 * @param candidates who does it
 * @param child starts it
 * @param program the class
 * @param address the server
 * @param times how often in place of one round, since starts of a JVM scatter and are short
 */
record ProgramWork(String name, List<String> candidates, Child child, Class<?> program, String address, int times)
        implements OneByOne {
    @Override
    public int rounds(int asked) {
        return asked * times;
    }

    @Override
    public Map<String, Double> measure(String candidate) throws IOException, InterruptedException {
        return child.time(Child.java(child.flags().cold(), program, candidate, address));
    }
}
