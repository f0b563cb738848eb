package dev.partnercenter.simulator.internal.partner.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens by itself after a while. Nothing runs in the background: what is due happens before the next request. */
public final class Timeline {

    private record Event(Instant at, long sequence, Runnable action) {}

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingLong(Event::sequence));
    private long sequence;

    /** Has something happen at a time, or at once when that has come. */
    public void at(Instant time, Instant now, Runnable action) {
        if (time.isAfter(now)) {
            events.add(new Event(time, sequence++, action));
        } else {
            action.run();
        }
    }

    /** Lets everything happen that is due. */
    public void settle(Instant now) {
        for (Event next = events.peek(); next != null && !next.at().isAfter(now); next = events.peek()) {
            events.remove();
            next.action().run();
        }
    }

    /** Forgets what was to come. */
    public void clear() {
        events.clear();
    }
}
