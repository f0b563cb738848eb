package dev.partnercenter.durable.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the service has of each order, beside what is said of it. */
final class Tally {
    /** How an order has ended. Each is one of these. */
    enum End {
        /** Said to be placed, and is: once, and under the ids that are said if any are. */
        ONCE,
        /** Said to be unknown, and was placed once. */
        PARKED_BOUGHT,
        /** Said to be unknown, and was not placed. */
        PARKED_NOT_BOUGHT,
        /** Placed more than once, whatever is said. */
        TWICE,
        /** Placed once, but said to be another order. */
        MISTAKEN,
        /** Said to be placed, and is not; or nothing is said of it, or it is said not to be placed. */
        LOST
    }

    /**
     * What is said of an order.
     *
     * @param state {@code ORDERED}, {@code UNKNOWN}, or another
     * @param orderIds the ids at the service; empty if they are not known
     */
    record Said(String state, List<String> orderIds) {
        static final Said NOTHING = new Said("NOTHING", List.of());
    }

    private final Map<End, Integer> ends = new EnumMap<>(End.class);

    /** Compares, for each key that is expected or was found at the service. */
    Tally(Set<String> keys, Map<String, List<String>> placed, Map<String, Said> said) {
        Set<String> all = new TreeSet<>(keys);
        all.addAll(placed.keySet());
        for (String key : all) {
            End end = end(placed.getOrDefault(key, List.of()), said.getOrDefault(key, Said.NOTHING));
            ends.merge(end, 1, Integer::sum);
        }
    }

    private static End end(List<String> placed, Said said) {
        if (placed.size() > 1) {
            return End.TWICE;
        }
        if (said.state().equals("UNKNOWN")) {
            return placed.isEmpty() ? End.PARKED_NOT_BOUGHT : End.PARKED_BOUGHT;
        }
        if (!said.state().equals("ORDERED") || placed.isEmpty()) {
            return End.LOST;
        }
        return said.orderIds().isEmpty() || said.orderIds().equals(placed) ? End.ONCE : End.MISTAKEN;
    }

    int count(End end) {
        return ends.getOrDefault(end, 0);
    }

    int parked() {
        return count(End.PARKED_BOUGHT) + count(End.PARKED_NOT_BOUGHT);
    }
}
