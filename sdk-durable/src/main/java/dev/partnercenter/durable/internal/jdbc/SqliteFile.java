package dev.partnercenter.durable.internal.jdbc;

import dev.partnercenter.durable.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** A file of SQLite: one connection, used by one thread at a time. Other processes take turns through the file's locks. */
public final class SqliteFile implements Database, Session {
    private static final int BUSY_TIMEOUT_MILLIS = 30_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Path file;
    private final Connection connection;
    private final Clock clock;

    private SqliteFile(Path file, Connection connection, Clock clock) {
        this.file = file;
        this.connection = connection;
        this.clock = clock;
    }

    /** {@return the file, opened and made if need be} */
    public static SqliteFile open(Path file, Clock clock) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setJournalMode(JournalMode.WAL);
        // With NORMAL, the default of WAL, a power cut takes the last commits with it.
        config.setSynchronous(SynchronousMode.FULL);
        // Takes the lock for writing at once: a transaction that first reads could not wait for it later.
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        try {
            return new SqliteFile(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()), clock);
        } catch (SQLException failed) {
            throw new JournalException("Cannot open the journal " + file + ": " + failed.getMessage(), failed);
        }
    }

    @Override
    public <T extends @Nullable Object> T run(String what, Step<T> step) {
        lock.lock();
        try {
            return Transactions.run(this, step);
        } catch (SQLException failed) {
            throw new JournalException("Cannot " + what + " the journal " + file + ": " + failed.getMessage(), failed);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public long now() {
        return clock.millis();
    }

    @Override
    public String binaryText() {
        return "";
    }

    @Override
    public void lockSchema() {
        // An immediate transaction is alone.
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new JournalException("Cannot close the journal " + file + ": " + failed.getMessage(), failed);
        } finally {
            lock.unlock();
        }
    }
}
