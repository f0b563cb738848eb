package dev.partnercenter.simulator.internal.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Something that is accepted first and done later: each look at it brings it on by a stage, and so does the clock. */
public final class Progress {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final List<String> stages;
    private final Instant started;
    private int reached = -1;

    /** Starts now; the first look shows the first stage. */
    public Progress(Instant started, String... stages) {
        this.stages = List.of(stages);
        this.started = started;
    }

    /** A long-running operation as Microsoft Graph names its stages. */
    public static Progress ofOperation(Instant started, boolean succeeds) {
        return new Progress(started, "notStarted", "running", succeeds ? "succeeded" : "failed");
    }

    /** When it started. */
    public Instant started() {
        return started;
    }

    /** The stage that it has reached with this look. */
    public String look(Instant now) {
        int last = stages.size() - 1;
        reached = now.isBefore(started.plus(LONGEST)) ? Math.min(reached + 1, last) : last;
        return stages.get(reached);
    }

    /** The stage that the latest look showed. */
    public String stage() {
        return stages.get(Math.max(reached, 0));
    }

    /** Whether there is nothing more to come. */
    public boolean done() {
        return reached == stages.size() - 1;
    }
}
