package dev.partnercenter.simulator.internal.fault;

import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Bytes;
import dev.partnercenter.simulator.internal.http.Headers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What a fault does to one request.
 *
 * @param workFirst whether the request does its work although its answer will not be seen
 * @param status the status in place of the answer's
 * @param body the body in place of the answer's
 * @param hold real time to pass before any work
 * @param delay real time to pass before anything is sent
 */
record FaultPlan(
        Delivery delivery,
        Damage damage,
        boolean workFirst,
        Optional<Integer> status,
        Headers headers,
        Optional<String> body,
        Duration hold,
        Duration delay) {

    /** What happens to the body. */
    enum Damage {
        NONE,
        TRUNCATED,
        MALFORMED
    }

    static final FaultPlan NOTHING = new FaultPlan(
            Delivery.WHOLE,
            Damage.NONE,
            false,
            Optional.empty(),
            Headers.NONE,
            Optional.empty(),
            Duration.ZERO,
            Duration.ZERO);

    private static final String NO_JSON = "{\"id\": \"1\", ] <";

    /** Carries the fault out around the work; {@code wait} lets real time pass. */
    Transmission apply(Supplier<Answer> work, IntFunction<Answer> error, Consumer<Duration> wait) {
        wait.accept(hold);
        boolean works = workFirst || (status.isEmpty() && delivery.hasBody());
        Answer done = works ? work.get() : Answer.empty(0);
        Answer answer = status.map(code -> code < 400 ? Answer.empty(code) : error.apply(code))
                .orElse(done);
        for (Map.Entry<String, List<String>> header : headers.asMap().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue().get(0));
        }
        Bytes whole = body.map(Bytes::of).orElse(answer.body());
        return new Transmission(answer.withBody(damaged(whole)), delivery, delay, true);
    }

    private Bytes damaged(Bytes whole) {
        return switch (damage) {
            case NONE -> whole;
            case TRUNCATED -> whole.first(whole.size() / 2);
            case MALFORMED -> Bytes.of(NO_JSON);
        };
    }

    FaultPlan with(Delivery other) {
        return new FaultPlan(other, damage, workFirst, status, headers, body, hold, delay);
    }

    FaultPlan with(Damage other) {
        return new FaultPlan(delivery, other, workFirst, status, headers, body, hold, delay);
    }

    FaultPlan withWorkFirst() {
        return new FaultPlan(delivery, damage, true, status, headers, body, hold, delay);
    }

    FaultPlan withStatus(int other) {
        return new FaultPlan(delivery, damage, workFirst, Optional.of(other), headers, body, hold, delay);
    }

    FaultPlan withHeader(String name, String value) {
        return new FaultPlan(delivery, damage, workFirst, status, headers.with(name, value), body, hold, delay);
    }

    FaultPlan withBody(String other) {
        return new FaultPlan(delivery, damage, workFirst, status, headers, Optional.of(other), hold, delay);
    }

    FaultPlan withDelay(Duration other) {
        return new FaultPlan(delivery, damage, workFirst, status, headers, body, hold, other);
    }

    FaultPlan withHold(Duration other) {
        return new FaultPlan(delivery, damage, workFirst, status, headers, body, other, delay);
    }

    FaultPlan redirected(int other, String location) {
        return withStatus(other).withHeader("Location", location).withBody("");
    }
}
