package dev.partnercenter.internal.http;

import dev.partnercenter.error.ServiceError;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one attempt ended. */
sealed interface Outcome<T extends @Nullable Object> {
    /** {@return the HTTP status, or null if no answer came} */
    @Nullable Integer status();

    /** {@return how long the service asks to be left alone, or null if it does not} */
    default @Nullable Duration retryAfter() {
        return null;
    }

    /** The service did it, and its answer was read. */
    record Done<T extends @Nullable Object>(T value, Integer status) implements Outcome<T> {}

    /** The service answered with an error status. */
    record Refused<T extends @Nullable Object>(ServiceError error) implements Outcome<T> {
        @Override
        public Integer status() {
            return error.status();
        }

        @Override
        public @Nullable Duration retryAfter() {
            return error.retryAfter();
        }
    }

    /**
     * No complete answer came.
     *
     * @param cause what broke
     * @param sent whether bytes of the request may have reached the service
     * @param status the status, if the headers of an answer came
     */
    record Broken<T extends @Nullable Object>(
            IOException cause, boolean sent, @Nullable Integer status) implements Outcome<T> {}
}
