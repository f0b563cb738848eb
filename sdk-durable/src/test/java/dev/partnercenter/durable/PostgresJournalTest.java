package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

@ExtendWith(Postgres.class)
class PostgresJournalTest extends JournalContractTest {
    private final DataSource database;

    PostgresJournalTest(DataSource database) {
        this.database = database;
    }

    @Override
    Journal open() {
        return JdbcJournal.of(database);
    }

    /** The clock is the database's, so it is the entry that is moved. */
    @Override
    void expire(String businessKey) throws SQLException {
        expire(database, businessKey);
    }

    static void expire(DataSource database, String businessKey) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE partnercenter_order SET lease_until = 0 WHERE business_key = ? AND lease_until > 0")) {
            update.setString(1, businessKey);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Override
    void assertClosed(Journal closed) {
        assertThat(closed.find("PO-1")).isEmpty();
    }

    @Test
    void the_clock_is_the_databases() throws SQLException {
        try (Journal journal = open();
                Connection connection = database.getConnection();
                var clock = connection.createStatement().executeQuery("SELECT clock_timestamp()")) {
            clock.next();
            assertThat(Duration.between(clock.getTimestamp(1).toInstant(), journal.now()))
                    .isBetween(Duration.ofMillis(-1), Duration.ofSeconds(30));
        }
    }

    @Test
    void several_machines_may_open_an_empty_database_at_the_same_time() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<Journal> opened : threads.invokeAll(Collections.nCopies(6, (Callable<Journal>) this::open))) {
                assertThat(opened.get().list(OrderState.OPEN, "", 1)).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_connection_goes_back_as_it_came() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            JdbcJournal journal = JdbcJournal.of(new OneConnection(connection));
            journal.add(JournalEntry.opened("PO-1", "customer", "{}", Instant.EPOCH), "me", Duration.ofMinutes(1));

            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(open().find("PO-1")).isPresent();
        }
    }

    @Test
    void another_kind_of_database_is_refused(@TempDir Path directory) {
        SQLiteDataSource sqlite = new SQLiteDataSource();
        sqlite.setUrl("jdbc:sqlite:" + directory.resolve("x.db"));

        assertThatThrownBy(() -> JdbcJournal.of(sqlite))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("this is SQLite");
    }
}
