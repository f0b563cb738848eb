package dev.partnercenter;

import dev.partnercenter.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A client's clock that stands still until the client sleeps, which takes no time: it moves this clock and another one. */
public final class SteppedTime implements Time {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private final Consumer<Duration> other;
    private final LongSupplier running;

    /** Moves the other clock along. */
    public SteppedTime(Consumer<Duration> other) {
        this(other, () -> 0);
    }

    private SteppedTime(Consumer<Duration> other, LongSupplier running) {
        this.other = other;
        this.running = running;
    }

    /** {@return a clock that goes on by itself between the sleeps, which take no time here either} */
    public static SteppedTime running() {
        return new SteppedTime(slept -> {}, System::nanoTime);
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
        return running.getAsLong() + nanos.get();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        sleeps.add(duration);
        nanos.addAndGet(duration.toNanos());
        other.accept(duration);
    }

    /** How long the client slept, each time. */
    public List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }
}
