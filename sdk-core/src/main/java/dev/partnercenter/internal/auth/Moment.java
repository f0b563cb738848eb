package dev.partnercenter.internal.auth;

import dev.partnercenter.internal.Time;
import java.time.Duration;
import java.time.Instant;

/**
 * A moment to come, by two clocks: it has passed as soon as one of them says so. The time of day can be set back while a
 * token lives, and the clock that never jumps may stand still while the machine sleeps.
 */
record Moment(Instant timeOfDay, long nanos) {
    static Moment in(Duration wait, Time time) {
        return new Moment(time.now().plus(wait), time.nanos() + wait.toNanos());
    }

    /** {@return the moment that has passed as soon as one of the two has} */
    Moment orEarlier(Moment other) {
        return new Moment(
                timeOfDay.isBefore(other.timeOfDay) ? timeOfDay : other.timeOfDay,
                nanos - other.nanos < 0 ? nanos : other.nanos);
    }

    boolean hasPassed(Time time) {
        return time.nanos() - nanos >= 0 || !time.now().isBefore(timeOfDay);
    }
}
