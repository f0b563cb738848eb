package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.durable.internal.jdbc.SqliteFile;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest extends JournalContractTest {
    @TempDir
    Path directory;

    private Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private final InstantSource clock = () -> now;

    @Override
    Journal open() {
        return JdbcJournal.file(file(), clock.withZone(ZoneOffset.UTC));
    }

    @Override
    void expire(String businessKey) {
        now = now.plus(Duration.ofMinutes(2));
    }

    private Path file() {
        return directory.resolve("orders.db");
    }

    @Test
    void every_commit_waits_for_the_disk() throws Exception {
        // A power cut cannot be played here; what makes the journal outlive one can be looked at.
        try (SqliteFile sqlite = SqliteFile.open(file(), Clock.systemUTC())) {
            assertThat(pragma(sqlite, "synchronous")).isEqualTo("2");
            assertThat(pragma(sqlite, "journal_mode")).isEqualTo("wal");
        }
    }

    private static String pragma(SqliteFile sqlite, String name) {
        return sqlite.run("read", session -> {
            try (Statement statement = session.connection().createStatement();
                    ResultSet row = statement.executeQuery("PRAGMA " + name)) {
                return row.getString(1);
            }
        });
    }

    @Test
    void a_journal_of_a_newer_version_is_left_alone() throws Exception {
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE partnercenter_journal SET version = 2");
        }

        assertThatThrownBy(this::open).isInstanceOf(JournalException.class).hasMessageContaining("newer version");
    }

    @Test
    void a_file_that_is_no_journal_is_left_alone() throws Exception {
        Path letter = directory.resolve("letter.txt");
        Files.writeString(letter, "Dear customer, this is a letter and no database. ".repeat(50));
        byte[] before = Files.readAllBytes(letter);

        assertThatThrownBy(() -> JdbcJournal.file(letter))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("letter.txt");
        assertThat(Files.readAllBytes(letter)).isEqualTo(before);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the journal cannot be opened",
            outcome = "`JournalException` that names the file")
    void a_directory_that_is_not_there_is_said() {
        assertThatThrownBy(() -> JdbcJournal.file(directory.resolve("nowhere/orders.db")))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void the_times_are_whole_milliseconds_in_utc() throws Exception {
        Clock odd = Clock.fixed(Instant.parse("2026-03-02T10:00:00.123456789Z"), ZoneOffset.ofHours(9));
        try (JdbcJournal journal = JdbcJournal.file(file(), odd)) {
            assertThat(journal.now()).isEqualTo(Instant.parse("2026-03-02T10:00:00.123Z"));
            journal.add(JournalEntry.opened("PO-1", "customer", "{}", journal.now()), "me", Duration.ofMinutes(1));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT opened_at FROM partnercenter_order")) {
            assertThat(row.getLong(1)).isEqualTo(1772445600123L);
        }
    }
}
