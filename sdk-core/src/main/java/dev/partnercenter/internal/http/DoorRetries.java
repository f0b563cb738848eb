package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.spi.Retries;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts the attempts of a module as {@link CallEngine} counts those of a call. */
final class DoorRetries implements Retries {
    private final Door door;
    private final Operation operation;
    private final Settings settings;
    private final Backoff backoff;
    private final Deadline deadline;
    private int attempt = 1;

    DoorRetries(Door door, Operation operation, Settings settings, Deadline deadline) {
        this.door = door;
        this.operation = operation;
        this.settings = settings;
        this.backoff = new Backoff(settings.retry(), settings.random());
        this.deadline = deadline;
    }

    @Override
    public boolean again(@Nullable Duration retryAfter) {
        if (attempt >= settings.retry().maxAttempts() || settings.base().isClosed()) {
            return false;
        }
        attempt++;
        Duration wait = backoff.before(attempt, retryAfter);
        if (wait.compareTo(deadline.remaining()) >= 0) {
            return false;
        }
        door.pause(operation, wait);
        return true;
    }
}
