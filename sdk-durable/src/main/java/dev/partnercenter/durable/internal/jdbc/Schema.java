package dev.partnercenter.durable.internal.jdbc;

import dev.partnercenter.durable.JournalException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables, made by whoever comes first. */
public final class Schema {
    static final int VERSION = 1;

    private Schema() {}

    /** Makes what is missing, and refuses tables of a newer version. */
    public static boolean prepare(Session session) throws SQLException {
        session.lockSchema();
        try (Statement statement = session.connection().createStatement()) {
            statement.executeUpdate("CREATE TABLE IF NOT EXISTS partnercenter_journal (version INTEGER NOT NULL)");
            int version = version(statement);
            if (version > VERSION) {
                throw new JournalException(
                        "The journal was written by a newer version of this SDK: its schema is " + version + ", "
                                + VERSION + " is known here",
                        null);
            }
            if (version == 0) {
                create(statement, session.binaryText());
            }
            return version == 0;
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT max(version) FROM partnercenter_journal")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void create(Statement statement, String binaryText) throws SQLException {
        statement.executeUpdate("""
                CREATE TABLE partnercenter_order (
                    business_key TEXT %s NOT NULL PRIMARY KEY,
                    customer_id TEXT NOT NULL,
                    cart TEXT NOT NULL,
                    state TEXT NOT NULL,
                    opened_at BIGINT NOT NULL,
                    request_id TEXT NOT NULL,
                    cart_id TEXT,
                    cart_created_at BIGINT,
                    checkout_begun_at BIGINT,
                    checkout_sent_at BIGINT,
                    result TEXT NOT NULL,
                    reason TEXT,
                    updated_at BIGINT NOT NULL,
                    owner TEXT,
                    lease_until BIGINT,
                    fence BIGINT NOT NULL)""".formatted(binaryText));
        statement.executeUpdate("CREATE INDEX partnercenter_order_state ON partnercenter_order (state, business_key)");
        statement.executeUpdate(
                "CREATE INDEX partnercenter_order_customer ON partnercenter_order (customer_id, checkout_sent_at)");
        statement.executeUpdate("INSERT INTO partnercenter_journal (version) VALUES (" + VERSION + ")");
    }
}
