package dev.partnercenter.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of a simulator: a base clock and an offset that grows by {@link #advance}. Everything that takes time in
 * the simulator (provisioning, tokens, carts, the replay window) reads this clock, so that a test moves time instead of
 * waiting.
 */
public final class SimulatorClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> offset;

    SimulatorClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO));
    }

    private SimulatorClock(Clock base, AtomicReference<Duration> offset) {
        this.base = base;
        this.offset = offset;
    }

    /**
     * Moves the simulator's time forward.
     *
     * @param by how far; not negative
     * @throws IllegalArgumentException when {@code by} is negative
     */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("by must not be negative: " + by);
        }
        offset.updateAndGet(soFar -> soFar.plus(by));
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SimulatorClock(base.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }
}
