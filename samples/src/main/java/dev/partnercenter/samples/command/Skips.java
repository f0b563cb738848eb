package dev.partnercenter.samples.command;

import dev.partnercenter.samples.console.Report;
import java.util.ArrayList;
import java.util.List;

/** The steps that were left out, with the reasons. */
final class Skips {
    static final String APP_ONLY = "this needs App+User, and only the application is signed in";
    static final String BY_USE = "it is billed by use";

    private final Report report;
    private final List<String> skipped = new ArrayList<>();

    Skips(Report report) {
        this.report = report;
    }

    /** Leaves a step out. */
    void skip(String step, String reason) {
        report.step(step);
        report.skipped(reason);
        skipped.add(step + ": " + reason);
    }

    /** {@return all of them, for the result} */
    List<String> all() {
        return List.copyOf(skipped);
    }
}
