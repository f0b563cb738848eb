package dev.partnercenter.durable.internal.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Runs steps of the journal, each in a transaction of its own. */
public interface Database extends AutoCloseable {
    /** One step. */
    @FunctionalInterface
    interface Step<T extends @Nullable Object> {
        /** Does it. */
        T run(Session session) throws SQLException;
    }

    /**
     * Runs a step; when this returns, what it wrote is on disk.
     *
     * @param what it does to the journal, for exceptions
     * @param step the step
     * @param <T> its result
     * @return its result
     * @throws dev.partnercenter.durable.JournalException if it failed; nothing of it is written then, unless the database
     *     failed in the very moment of writing
     */
    <T extends @Nullable Object> T run(String what, Step<T> step);

    @Override
    void close();
}
