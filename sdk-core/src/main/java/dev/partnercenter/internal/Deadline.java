package dev.partnercenter.internal;

import java.time.Duration;

/** The moment after which a call must have ended, measured on the clock that never jumps. */
public final class Deadline {
    /** As good as for ever, and keeps sums within a long. */
    private static final Duration CENTURY = Duration.ofDays(36_500);

    private final Time time;
    private final long endNanos;
    private final Duration total;

    private Deadline(Time time, long endNanos, Duration total) {
        this.time = time;
        this.endNanos = endNanos;
        this.total = total;
    }

    /** {@return a deadline that far from now} */
    public static Deadline in(Duration total, Time time) {
        Duration bounded = total.compareTo(CENTURY) > 0 ? CENTURY : total;
        return new Deadline(time, time.nanos() + bounded.toNanos(), bounded);
    }

    /** {@return what is left; zero or negative when it has passed} */
    public Duration remaining() {
        return Duration.ofNanos(endNanos - time.nanos());
    }

    /** {@return whether nothing is left} */
    public boolean isOver() {
        return endNanos - time.nanos() <= 0;
    }

    /** {@return the whole time that the call was given} */
    public Duration total() {
        return total;
    }
}
