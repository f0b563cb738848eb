package dev.partnercenter.simulator.internal.server;

import dev.partnercenter.simulator.RecordedExchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the latest exchanges, up to a bound. */
public final class Recorder {

    private final int bound;
    private final Deque<RecordedExchange> exchanges = new ArrayDeque<>();

    /** Keeps at most {@code bound} exchanges. */
    public Recorder(int bound) {
        this.bound = bound;
    }

    /** All that is kept, oldest first. */
    public synchronized List<RecordedExchange> all() {
        return List.copyOf(exchanges);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        exchanges.clear();
    }

    synchronized void add(RecordedExchange exchange) {
        exchanges.addLast(exchange);
        while (exchanges.size() > bound) {
            exchanges.removeFirst();
        }
    }
}
