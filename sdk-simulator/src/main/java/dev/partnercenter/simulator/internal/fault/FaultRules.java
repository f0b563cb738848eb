package dev.partnercenter.simulator.internal.fault;

import dev.partnercenter.simulator.Fault;
import dev.partnercenter.simulator.Faults;
import dev.partnercenter.simulator.RandomFaults;
import dev.partnercenter.simulator.internal.http.Answer;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** All faults in force, the latest first. */
public final class FaultRules implements Faults {

    private final Supplier<Set<String>> operations;
    private final Deque<Rule> rules = new ConcurrentLinkedDeque<>();

    /** No fault yet; {@code operations} are the names of all routes, once there are routes. */
    public FaultRules(Supplier<Set<String>> operations) {
        this.operations = operations;
    }

    @Override
    public Fault on(String method, String pathPattern) {
        return add(new FaultRule(Target.path(method, pathPattern)));
    }

    @Override
    public Fault onOperation(String operation) {
        return add(new FaultRule(target(operation)));
    }

    @Override
    public RandomFaults random(long seed, double rate) {
        return add(new RandomRule(seed, rate, this::target));
    }

    @Override
    public void clear() {
        rules.clear();
    }

    /** Does the work of a request, with the fault that hits it if there is one; {@code wait} lets real time pass. */
    public Transmission around(
            String method,
            String path,
            String operation,
            Supplier<Answer> work,
            IntFunction<Answer> error,
            Consumer<Duration> wait) {
        return rules.stream()
                .map(rule -> rule.hit(method, path, operation))
                .flatMap(Optional::stream)
                .findFirst()
                .map(plan -> plan.apply(work, error, wait))
                .orElseGet(() -> Transmission.plain(work.get()));
    }

    private Target target(String operation) {
        if (!operations.get().contains(operation)) {
            throw new IllegalArgumentException("operation is no route of the simulator: " + operation);
        }
        return Target.operation(operation);
    }

    private <T extends Rule> T add(T rule) {
        rules.addFirst(rule);
        return rule;
    }
}
