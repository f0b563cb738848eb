package dev.partnercenter.simulator.internal.graph.gdap;

import dev.partnercenter.simulator.internal.graph.Progress;
import java.time.Instant;
import java.util.function.BiConsumer;

/** Something that goes on, and what each of its stages does. */
final class Change {

    private final Progress progress;
    private final BiConsumer<String, Instant> effect;

    Change(Progress progress, BiConsumer<String, Instant> effect) {
        this.progress = progress;
        this.effect = effect;
    }

    /** Brings it on, unless it is done. */
    void look(Instant now) {
        if (!progress.done()) {
            effect.accept(progress.look(now), now);
        }
    }

    String stage() {
        return progress.stage();
    }
}
