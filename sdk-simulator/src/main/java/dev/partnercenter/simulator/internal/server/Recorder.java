package dev.partnercenter.simulator.internal.server;

import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.internal.http.Bytes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the latest exchanges, up to a bound. */
public final class Recorder {

    private static final int BEGINNING = 1000;

    private final int bound;
    private final int bodyBound;
    private final Deque<RecordedExchange> exchanges = new ArrayDeque<>();

    /** Keeps at most {@code bound} exchanges, and of bodies of more than {@code bodyBound} bytes the beginning. */
    public Recorder(int bound, int bodyBound) {
        this.bound = bound;
        this.bodyBound = bodyBound;
    }

    /** All that is kept, oldest first. */
    public synchronized List<RecordedExchange> all() {
        return List.copyOf(exchanges);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        exchanges.clear();
    }

    /** A body as it is recorded: without secrets, and shortened when it is too big to be kept. */
    String text(Bytes body) {
        if (body.size() <= bodyBound) {
            return SecretMask.over(body.text());
        }
        String beginning = body.first(Math.min(BEGINNING, bodyBound)).text();
        return SecretMask.over(beginning) + "... (" + body.size() + " bytes)";
    }

    synchronized void add(RecordedExchange exchange) {
        exchanges.addLast(exchange);
        while (exchanges.size() > bound) {
            exchanges.removeFirst();
        }
    }
}
