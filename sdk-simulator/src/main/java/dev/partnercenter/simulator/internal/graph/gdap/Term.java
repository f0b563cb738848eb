package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a relationship was locked and activated, and when it ends. */
final class Term {

    private static final Duration OPEN_FOR_APPROVAL = Duration.ofDays(90);
    private static final String EXTENDED_BY_HALF_A_YEAR = "P180D";

    private @Nullable Instant locked;
    private @Nullable Instant activated;
    private @Nullable Instant end;

    void lock(Instant now) {
        locked = now;
    }

    /** Runs from now for the duration of the relationship. */
    void activate(ObjectNode properties, Instant now) {
        activated = now;
        Period duration = Period.parse(Json.text(properties, "duration", "P1D"));
        end = now.atOffset(ZoneOffset.UTC).plus(duration).toInstant();
    }

    void end(Instant now) {
        end = now;
    }

    Optional<Instant> locked() {
        return Optional.ofNullable(locked);
    }

    boolean wasActive() {
        return activated != null;
    }

    /** Whether nobody approved in time. */
    boolean forgotten(Instant now) {
        return locked().filter(since -> !now.isBefore(since.plus(OPEN_FOR_APPROVAL)))
                .isPresent();
    }

    /** Whether it is over; one that extends itself never is. */
    boolean over(ObjectNode properties, Instant now) {
        Instant last = end;
        boolean extended = Json.text(properties, "autoExtendDuration", "").equals(EXTENDED_BY_HALF_A_YEAR);
        while (extended && last != null && !now.isBefore(last)) {
            last = last.plus(Duration.ofDays(180));
        }
        end = last;
        return last != null && !now.isBefore(last);
    }

    /** Puts its times into an object. */
    ObjectNode write(ObjectNode object) {
        return object.put("activatedDateTime", text(activated)).put("endDateTime", text(end));
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
