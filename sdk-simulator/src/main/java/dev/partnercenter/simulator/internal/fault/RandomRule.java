package dev.partnercenter.simulator.internal.fault;

import dev.partnercenter.simulator.FaultKind;
import dev.partnercenter.simulator.RandomFaults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Faults by chance: for whom, how often, which. */
final class RandomRule implements Rule, RandomFaults {

    private final Random random;
    private final double rate;
    private final Function<String, Target> operations;
    private final List<Target> targets = new ArrayList<>();
    private final Map<FaultKind, Integer> hits = new EnumMap<>(FaultKind.class);
    private List<FaultKind> kinds = List.of(FaultKind.values());
    private String retryAfter = "1";
    private Duration delay = Duration.ofMillis(200);

    RandomRule(long seed, double rate, Function<String, Target> operations) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate must be between 0 and 1: " + rate);
        }
        this.random = new Random(seed);
        this.rate = rate;
        this.operations = operations;
    }

    @Override
    public synchronized Optional<FaultPlan> hit(String method, String path, String operation) {
        boolean meant = targets.isEmpty() || targets.stream().anyMatch(target -> target.fits(method, path, operation));
        if (!meant || random.nextDouble() >= rate) {
            return Optional.empty();
        }
        FaultKind kind = kinds.get(random.nextInt(kinds.size()));
        hits.merge(kind, 1, Integer::sum);
        return Optional.of(FaultPlans.of(kind, retryAfter, delay));
    }

    @Override
    public synchronized RandomFaults on(String method, String pathPattern) {
        targets.add(Target.path(method, pathPattern));
        return this;
    }

    @Override
    public synchronized RandomFaults onOperation(String operation) {
        targets.add(operations.apply(operation));
        return this;
    }

    @Override
    public synchronized RandomFaults only(FaultKind... kinds) {
        if (kinds.length == 0) {
            throw new IllegalArgumentException("kinds must not be empty");
        }
        this.kinds = List.of(kinds);
        return this;
    }

    @Override
    public synchronized RandomFaults retryAfter(String value) {
        this.retryAfter = value;
        return this;
    }

    @Override
    public synchronized RandomFaults delay(Duration delay) {
        this.delay = delay;
        return this;
    }

    @Override
    public synchronized Map<FaultKind, Integer> hits() {
        return Map.copyOf(hits);
    }
}
