package dev.partnercenter.usgov.soak;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Counts calls and how they end. */
final class SoakCounts {
    private final LongAdder calls = new LongAdder();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> strange = new ConcurrentHashMap<>();

    /** Does something and counts it; null when it fails. */
    <T> T call(Supplier<T> work) {
        calls.increment();
        try {
            return work.get();
        } catch (RuntimeException failure) {
            String name = failure.getClass().getSimpleName();
            failures.computeIfAbsent(name, key -> new LongAdder()).increment();
            if (!SoakWork.isDocumented(failure)) {
                strange.computeIfAbsent(failure.toString(), key -> new LongAdder())
                        .increment();
            }
            return null;
        }
    }

    long calls() {
        return calls.sum();
    }

    long failed() {
        return failures.values().stream().mapToLong(LongAdder::sum).sum();
    }

    Map<String, LongAdder> failures() {
        return new TreeMap<>(failures);
    }

    /** What no page of the SDK says it throws. */
    Map<String, LongAdder> strange() {
        return new TreeMap<>(strange);
    }
}
