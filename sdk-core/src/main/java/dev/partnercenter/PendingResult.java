package dev.partnercenter;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * A change that the service may finish later. Where it finished at once, {@link #isDone()} is true and nothing needs to be
 * asked; else poll, await, or ignore it. Immutable: {@link #poll()} returns the newer state.
 *
 * @param <T> what the change results in
 */
public interface PendingResult<T> {
    /** {@return whether the service has answered with the result} */
    boolean isDone();

    /**
     * Gets the result of a change that is done.
     *
     * @return the result
     * @throws IllegalStateException if the change is not done
     */
    T result();

    /**
     * Asks the service once, unless the change is done.
     *
     * @return the newer state
     */
    PendingResult<T> poll();

    /**
     * Asks until the service answers with the result.
     *
     * @param timeout how long to ask
     * @return the result
     * @throws dev.partnercenter.error.DeadlineExceededException if the change takes longer; it goes on nevertheless
     */
    default T await(Duration timeout) {
        return await(timeout, result -> true);
    }

    /**
     * Asks until the service answers with a result that the caller accepts, for example one that shows the new quantity.
     *
     * @param timeout how long to ask
     * @param until whether the result is what was waited for
     * @return the result
     * @throws dev.partnercenter.error.DeadlineExceededException if it takes longer; the change goes on nevertheless
     */
    T await(Duration timeout, Predicate<? super T> until);
}
