package dev.partnercenter.simulator.internal.fault;

import dev.partnercenter.simulator.Fault;
import dev.partnercenter.simulator.internal.fault.FaultPlan.Damage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A fault: for whom, how often, what. */
final class FaultRule implements Rule, Fault {

    private static final int WITHOUT_END = -1;

    private final Target target;
    private FaultPlan plan = FaultPlan.NOTHING;
    private int passing;
    private int remaining = 1;
    private int hits;

    FaultRule(Target target) {
        this.target = target;
    }

    @Override
    public synchronized Optional<FaultPlan> hit(String method, String path, String operation) {
        if (plan.equals(FaultPlan.NOTHING) || remaining == 0 || !target.fits(method, path, operation)) {
            return Optional.empty();
        }
        if (passing > 0) {
            passing--;
            return Optional.empty();
        }
        remaining = remaining == WITHOUT_END ? WITHOUT_END : remaining - 1;
        hits++;
        return Optional.of(plan);
    }

    @Override
    public synchronized Fault times(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1: " + count);
        }
        remaining = count;
        return this;
    }

    @Override
    public synchronized Fault always() {
        remaining = WITHOUT_END;
        return this;
    }

    @Override
    public synchronized Fault afterPassing(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
        passing = count;
        return this;
    }

    @Override
    public Fault afterWork() {
        return change(FaultPlan::withWorkFirst);
    }

    @Override
    public Fault respond(int status) {
        return change(old -> old.withStatus(status));
    }

    @Override
    public Fault retryAfter(String value) {
        return header("Retry-After", value);
    }

    @Override
    public Fault header(String name, String value) {
        return change(old -> old.withHeader(name, value));
    }

    @Override
    public Fault body(String body) {
        return change(old -> old.withBody(body));
    }

    @Override
    public Fault redirect(int status, String location) {
        return change(old -> old.redirected(status, location));
    }

    @Override
    public Fault delay(Duration delay) {
        return change(old -> old.withDelay(delay));
    }

    @Override
    public Fault delayWork(Duration delay) {
        return change(old -> old.withHold(delay));
    }

    @Override
    public Fault stall() {
        return change(old -> old.with(Delivery.STALLED));
    }

    @Override
    public Fault stallInBody() {
        return change(old -> old.with(Delivery.STALLED_IN_BODY));
    }

    @Override
    public Fault cut() {
        return change(old -> old.with(Delivery.CUT));
    }

    @Override
    public Fault loseAnswer() {
        return change(old -> old.with(Delivery.CUT).withWorkFirst());
    }

    @Override
    public Fault cutInBody() {
        return change(old -> old.with(Delivery.CUT_IN_BODY));
    }

    @Override
    public Fault truncateBody() {
        return change(old -> old.with(Damage.TRUNCATED));
    }

    @Override
    public Fault malformBody() {
        return change(old -> old.with(Damage.MALFORMED));
    }

    @Override
    public synchronized int hits() {
        return hits;
    }

    private synchronized Fault change(UnaryOperator<FaultPlan> step) {
        plan = step.apply(plan);
        return this;
    }
}
