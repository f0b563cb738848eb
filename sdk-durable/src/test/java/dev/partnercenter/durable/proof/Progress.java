package dev.partnercenter.durable.proof;

import dev.partnercenter.durable.proof.Tally.Said;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the programs have said of the orders, and how far they are. */
final class Progress {
    private final Map<String, Said> settled = new TreeMap<>();

    /** Takes a line of a program. */
    synchronized void hear(String line) {
        if (line.startsWith("settled ")) {
            String[] words = line.split(" ", -1);
            settled.put(words[1], new Said(words[2], List.of()));
            notifyAll();
        }
    }

    /** Waits until so many orders are settled, and says whether they are. */
    synchronized boolean await(int count, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (settled.size() < count) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** What was said of each order that is settled. */
    synchronized Map<String, Said> said() {
        return new TreeMap<>(settled);
    }

    /** Forgets what was said, to hear it once more. */
    synchronized void clear() {
        settled.clear();
    }
}
