package dev.partnercenter.durable;

import dev.partnercenter.durable.internal.jdbc.DataSourceDatabase;
import dev.partnercenter.durable.internal.jdbc.Database;
import dev.partnercenter.durable.internal.jdbc.EntryTable;
import dev.partnercenter.durable.internal.jdbc.Schema;
import dev.partnercenter.durable.internal.jdbc.SqliteFile;
import dev.partnercenter.spi.Checks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The journal in a database: one file by SQLite, or PostgreSQL for several machines together. It makes its tables by itself
 * ({@code partnercenter_journal} and {@code partnercenter_order}). A write that has returned is on disk. Thread-safe.
 */
public final class JdbcJournal implements Journal {
    private final Database database;
    private final EntryTable table = new EntryTable();

    private JdbcJournal(Database database) {
        this.database = database;
        try {
            database.run("open", Schema::prepare);
        } catch (JournalException failed) {
            database.close();
            throw failed;
        }
    }

    /**
     * Keeps the journal in a file on a local disk, which several processes of this machine may share. Beside it SQLite keeps
     * files with the endings {@code -wal} and {@code -shm} that belong to it. The clock is the machine's.
     *
     * @param file where; made if it is not there, in a directory that is
     * @return the journal, to be closed
     * @throws IllegalArgumentException if {@code file} is null
     * @throws JournalException if it cannot be opened, or was written by a newer version
     */
    public static JdbcJournal file(Path file) {
        return file(file, Clock.systemUTC());
    }

    static JdbcJournal file(Path file, Clock clock) {
        return new JdbcJournal(SqliteFile.open(Checks.notNull("file", file), clock));
    }

    /**
     * Keeps the journal in a PostgreSQL database, which many machines may share; its clock decides about claims. Leave
     * {@code synchronous_commit} on, else a crash of the database forgets what was written last.
     *
     * @param dataSource gives connections, best out of a pool; one is taken for each step and closed after it
     * @return the journal; closing it does nothing to the data source
     * @throws IllegalArgumentException if {@code dataSource} is null
     * @throws JournalException if the tables cannot be made, were written by a newer version, or it is another kind of
     *     database
     */
    public static JdbcJournal of(DataSource dataSource) {
        return new JdbcJournal(new DataSourceDatabase(Checks.notNull("dataSource", dataSource)));
    }

    @Override
    public Instant now() {
        return database.run("read the clock of", session -> Instant.ofEpochMilli(session.now()));
    }

    @Override
    public Optional<Claim> add(JournalEntry entry, String owner, Duration lease) {
        return database.run("write to", session -> table.add(session, entry, owner, lease));
    }

    @Override
    public Optional<JournalEntry> find(String businessKey) {
        return database.run("read", session -> table.find(session, businessKey));
    }

    @Override
    public Optional<Claim> claim(String businessKey, String owner, Duration lease) {
        return database.run("write to", session -> table.claim(session, businessKey, owner, lease));
    }

    @Override
    public Optional<Claim> update(Claim claim, JournalEntry entry, Duration lease) {
        return database.run("write to", session -> table.update(session, claim, entry, lease));
    }

    @Override
    public boolean finish(Claim claim, JournalEntry entry) {
        return database.run("write to", session -> table.finish(session, claim, entry));
    }

    @Override
    public List<JournalEntry> list(OrderState state, String afterKey, int limit) {
        return database.run("read", session -> table.list(session, state, afterKey, limit));
    }

    @Override
    public List<JournalEntry> checkedOut(String customerId, Instant since) {
        return database.run("read", session -> table.checkedOut(session, customerId, since));
    }

    @Override
    public void close() {
        database.close();
    }
}
