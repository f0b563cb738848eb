package dev.partnercenter.simulator.internal.graph;

import java.time.Duration;
import java.time.Instant;

/** Something that is accepted first and done later: by the third look at it, or once the clock has moved on. */
public final class LongRunning {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Instant created;
    private final boolean succeeds;
    private int polls;

    /** Starts now. */
    public LongRunning(Instant created, boolean succeeds) {
        this.created = created;
        this.succeeds = succeeds;
    }

    /** When it started. */
    public Instant created() {
        return created;
    }

    /** How far it is; each look brings it on. */
    public String poll(Instant now) {
        polls++;
        if (polls > 2 || !now.isBefore(created.plus(LONGEST))) {
            return succeeds ? "succeeded" : "failed";
        }
        return polls == 1 ? "notStarted" : "running";
    }
}
