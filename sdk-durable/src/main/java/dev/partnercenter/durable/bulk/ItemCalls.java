package dev.partnercenter.durable.bulk;

import dev.partnercenter.CallPacer;
import dev.partnercenter.Operation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The calls of one item: paced with all others, and watched for changes that the service carried out. */
final class ItemCalls implements CallPacer {
    private final RequestRate rate;
    private volatile boolean changedSomething;

    ItemCalls(RequestRate rate) {
        this.rate = rate;
    }

    /** {@return whether a write of the item was carried out, so that the item is done in part even if it failed} */
    boolean changedSomething() {
        return changedSomething;
    }

    @Override
    public Duration beforeAttempt(Operation operation) {
        return rate.beforeAttempt(operation);
    }

    @Override
    public void afterAttempt(Operation operation, @Nullable Integer status, @Nullable Duration retryAfter) {
        if (!operation.isReadOnly() && status != null && status < 400) {
            changedSomething = true;
        }
        rate.afterAttempt(operation, status, retryAfter);
    }
}
