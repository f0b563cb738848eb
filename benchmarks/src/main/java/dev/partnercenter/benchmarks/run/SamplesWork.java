package dev.partnercenter.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sample, started by its script with and without the archive of loaded classes.
 *
 * @param child starts it
 * @param script starts the sample
 * @param times how often in place of one round
 */
record SamplesWork(Child child, Path script, int times) implements OneByOne {
    @Override
    public String name() {
        return "samples";
    }

    @Override
    public List<String> candidates() {
        return List.of("archive", "archive again", "no archive");
    }

    @Override
    public int rounds(int asked) {
        return asked * times;
    }

    @Override
    public Map<String, Double> measure(String candidate) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("env", "SAMPLES_CDS=" + (candidate.equals("no archive") ? "off" : "on"), script.toString()));
        command.addAll(List.of("users", "list", "--customer", "harborcounty.onmicrosoft.us"));
        return child.time(command);
    }

    /** Builds what is missing, so that this is not measured. */
    void prepare() throws IOException, InterruptedException {
        measure("archive");
    }
}
