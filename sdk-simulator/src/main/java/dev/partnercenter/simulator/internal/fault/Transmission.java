package dev.partnercenter.simulator.internal.fault;

import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Bytes;
import java.time.Duration;

/**
 * An answer and how it travels.
 *
 * @param delay real time to pass before anything is sent
 * @param faulted whether a fault had a part in it
 */
public record Transmission(Answer answer, Delivery delivery, Duration delay, boolean faulted) {

    /** The same for a request that takes no body, as HEAD does. */
    public Transmission withoutBody() {
        return new Transmission(answer.withBody(Bytes.NONE), delivery, delay, faulted);
    }

    /** The answer, as it is. */
    public static Transmission plain(Answer answer) {
        return new Transmission(answer, Delivery.WHOLE, Duration.ZERO, false);
    }
}
