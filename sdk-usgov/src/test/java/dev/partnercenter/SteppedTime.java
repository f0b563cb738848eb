package dev.partnercenter;

import dev.partnercenter.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A client's clock that stands still until the client sleeps, which takes no time: it moves this clock and another one. */
public final class SteppedTime implements Time {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private final Consumer<Duration> other;
    private final boolean runs;
    private volatile long runningSince;

    /** Moves the other clock along. */
    public SteppedTime(Consumer<Duration> other) {
        this(other, false);
    }

    private SteppedTime(Consumer<Duration> other, boolean runs) {
        this.other = other;
        this.runs = runs;
    }

    /** {@return a clock that stands still until the client has slept, which takes no time, and then goes on by itself} */
    public static SteppedTime runningOnceSlept() {
        return new SteppedTime(slept -> {}, true);
    }

    /** Gives this clock to the client. */
    public PartnerCenterClientBuilder of(PartnerCenterClientBuilder builder) {
        return builder.time(this);
    }

    /** Gives the clock of the machine to the client instead. */
    public static PartnerCenterClientBuilder real(PartnerCenterClientBuilder builder) {
        return builder.time(Time.system());
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanos());
    }

    @Override
    public long nanos() {
        return nanos.get() + (runningSince == 0 ? 0 : System.nanoTime() - runningSince);
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        sleeps.add(duration);
        nanos.addAndGet(duration.toNanos());
        if (runs && runningSince == 0) {
            runningSince = System.nanoTime();
        }
        other.accept(duration);
    }

    /** How long the client slept, each time. */
    public List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }
}
