package dev.partnercenter.durable.proof;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What the programs have said of the orders, and how far they are. */
final class Progress {
    private final Map<String, String> states = new TreeMap<>();

    /** Takes a line of a program. */
    synchronized void hear(String line) {
        if (line.startsWith("settled ")) {
            String[] words = line.split(" ", -1);
            states.put(words[1], words[2]);
            notifyAll();
        }
    }

    /** Waits until so many orders are settled, and says whether they are. */
    synchronized boolean await(int count, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (states.size() < count) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** The state of each order that is settled. */
    synchronized Map<String, String> states() {
        return new TreeMap<>(states);
    }

    /** Forgets what was said, to hear it once more. */
    synchronized void clear() {
        states.clear();
    }
}
