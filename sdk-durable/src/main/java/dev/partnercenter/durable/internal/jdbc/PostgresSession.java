package dev.partnercenter.durable.internal.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What is particular about PostgreSQL. */
record PostgresSession(Connection connection) implements Session {
    /** A number that no other program is likely to lock: "PCJ" and a version. */
    private static final long SCHEMA_LOCK = 0x50434A01L;

    /** The database's own clock, as it is now and not as it was when the transaction began. */
    @Override
    public long now() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint)")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public String binaryText() {
        return "COLLATE \"C\"";
    }

    @Override
    public void lockSchema() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
        }
    }
}
