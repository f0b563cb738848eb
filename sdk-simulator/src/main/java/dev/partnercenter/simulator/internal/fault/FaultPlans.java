package dev.partnercenter.simulator.internal.fault;

import dev.partnercenter.simulator.FaultKind;
import dev.partnercenter.simulator.internal.fault.FaultPlan.Damage;
import java.time.Duration;

/** What each kind of fault does. */
final class FaultPlans {

    private static final FaultPlan NOTHING = FaultPlan.NOTHING;
    private static final String HTML = "<!DOCTYPE html><html><body>We will be back soon.</body></html>";

    private FaultPlans() {}

    static FaultPlan of(FaultKind kind, String retryAfter, Duration delay) {
        return switch (kind) {
            case CUT -> NOTHING.with(Delivery.CUT);
            case ANSWER_LOST -> NOTHING.with(Delivery.CUT).withWorkFirst();
            case STALLED -> NOTHING.with(Delivery.STALLED);
            case STALLED_AFTER_WORK -> NOTHING.with(Delivery.STALLED).withWorkFirst();
            case STALLED_IN_BODY -> NOTHING.with(Delivery.STALLED_IN_BODY);
            case CUT_IN_BODY -> NOTHING.with(Delivery.CUT_IN_BODY);
            case TRUNCATED -> NOTHING.with(Damage.TRUNCATED);
            case MALFORMED -> NOTHING.with(Damage.MALFORMED);
            case EMPTY -> NOTHING.withBody("");
            case PAGE -> page().withStatus(200);
            case PAGE_AFTER_WORK -> page().withStatus(200).withWorkFirst();
            case REDIRECTED -> NOTHING.redirected(307, "https://elsewhere.example/");
            case UNAUTHORIZED -> NOTHING.withStatus(401);
            case REQUEST_TIMEOUT -> NOTHING.withStatus(408);
            case REQUEST_TIMEOUT_AFTER_WORK -> NOTHING.withStatus(408).withWorkFirst();
            case THROTTLED -> NOTHING.withStatus(429);
            case THROTTLED_WITH_TIME -> NOTHING.withStatus(429).withHeader("Retry-After", retryAfter);
            case FAILED -> NOTHING.withStatus(500);
            case FAILED_AFTER_WORK -> NOTHING.withStatus(500).withWorkFirst();
            case BAD_GATEWAY -> NOTHING.withStatus(502);
            case BAD_GATEWAY_AFTER_WORK -> NOTHING.withStatus(502).withWorkFirst();
            case UNAVAILABLE -> NOTHING.withStatus(503);
            case UNAVAILABLE_WITH_TIME -> NOTHING.withStatus(503).withHeader("Retry-After", retryAfter);
            case UNAVAILABLE_AFTER_WORK -> NOTHING.withStatus(503).withWorkFirst();
            case GATEWAY_TIMEOUT -> NOTHING.withStatus(504);
            case GATEWAY_TIMEOUT_AFTER_WORK -> NOTHING.withStatus(504).withWorkFirst();
            case SLOW -> NOTHING.withDelay(delay);
            case LATE -> NOTHING.withHold(delay);
        };
    }

    private static FaultPlan page() {
        return NOTHING.withBody(HTML).withHeader("Content-Type", "text/html");
    }
}
