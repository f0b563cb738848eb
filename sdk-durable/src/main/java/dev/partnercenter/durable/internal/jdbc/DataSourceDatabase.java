package dev.partnercenter.durable.internal.jdbc;

import dev.partnercenter.durable.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL database behind the data source of a user: a connection for each step. */
public final class DataSourceDatabase implements Database {
    private static final String KIND = "PostgreSQL";

    private final DataSource dataSource;

    /** Takes connections from there. */
    public DataSourceDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T extends @Nullable Object> T run(String what, Step<T> step) {
        try (Connection connection = dataSource.getConnection()) {
            String kind = connection.getMetaData().getDatabaseProductName();
            if (!KIND.equals(kind)) {
                throw new JournalException(
                        "The journal can be kept in " + KIND + ", this is " + kind
                                + "; for a file take JdbcJournal.file",
                        null);
            }
            return Transactions.run(new PostgresSession(connection), step);
        } catch (SQLException failed) {
            throw new JournalException("Cannot " + what + " the journal: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        // The data source is its user's.
    }
}
