package dev.partnercenter.durable.internal.jdbc;

import dev.partnercenter.durable.Claim;
import dev.partnercenter.durable.JournalEntry;
import dev.partnercenter.durable.OrderState;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The statements. Each write is one conditional statement, so that the database decides who wins: two that want the same entry
 * wait for each other at its row, and the second finds the condition no longer true.
 */
public final class EntryTable {
    private static final String INSERT = "INSERT INTO partnercenter_order (business_key, "
            + String.join(", ", Columns.OF_CONTENT) + ", updated_at, owner, lease_until, fence) VALUES (?, "
            + "?, ".repeat(Columns.OF_CONTENT.size()) + "?, ?, ?, 1) ON CONFLICT (business_key) DO NOTHING";

    private static final String SET_CONTENT = "UPDATE partnercenter_order SET "
            + Columns.OF_CONTENT.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
            + ", updated_at = ?";

    private static final String UPDATE = SET_CONTENT + ", lease_until = ? WHERE business_key = ? AND fence = ?";

    private static final String FINISH =
            SET_CONTENT + ", owner = NULL, lease_until = NULL, fence = fence + 1 WHERE business_key = ? AND fence = ?";

    private static final String CLAIM = "UPDATE partnercenter_order SET owner = ?, lease_until = ?, fence = fence + 1"
            + " WHERE business_key = ? AND (lease_until IS NULL OR lease_until <= ?)";

    private static final String SELECT = "SELECT * FROM partnercenter_order WHERE ";

    /** Writes an entry with a claim, if its key is new. */
    public Optional<Claim> add(Session session, JournalEntry entry, String owner, Duration lease) throws SQLException {
        long now = session.now();
        long until = now + lease.toMillis();
        try (PreparedStatement insert = session.connection().prepareStatement(INSERT)) {
            insert.setString(1, entry.businessKey());
            int at = Columns.write(insert, 2, entry);
            insert.setLong(at++, now);
            insert.setString(at++, owner);
            insert.setLong(at, until);
            return insert.executeUpdate() == 1
                    ? Optional.of(new Claim(entry, owner, 1, Instant.ofEpochMilli(until)))
                    : Optional.empty();
        }
    }

    /** Reads an entry. */
    public Optional<JournalEntry> find(Session session, String businessKey) throws SQLException {
        try (PreparedStatement select = session.connection().prepareStatement(SELECT + "business_key = ?")) {
            select.setString(1, businessKey);
            return entries(select).stream().findFirst();
        }
    }

    /** Takes the claim of an entry, if it is free. */
    public Optional<Claim> claim(Session session, String businessKey, String owner, Duration lease)
            throws SQLException {
        long now = session.now();
        long until = now + lease.toMillis();
        try (PreparedStatement update = session.connection().prepareStatement(CLAIM)) {
            update.setString(1, owner);
            update.setLong(2, until);
            update.setString(3, businessKey);
            update.setLong(4, now);
            if (update.executeUpdate() == 0) {
                return Optional.empty();
            }
        }
        try (PreparedStatement select = session.connection().prepareStatement(SELECT + "business_key = ?")) {
            select.setString(1, businessKey);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Optional.of(
                        new Claim(Columns.read(row), owner, row.getLong("fence"), Instant.ofEpochMilli(until)));
            }
        }
    }

    /** Writes an entry and renews its claim, unless that was taken over. */
    public Optional<Claim> update(Session session, Claim claim, JournalEntry entry, Duration lease)
            throws SQLException {
        long now = session.now();
        long until = now + lease.toMillis();
        try (PreparedStatement update = session.connection().prepareStatement(UPDATE)) {
            int at = Columns.write(update, 1, entry);
            update.setLong(at++, now);
            update.setLong(at++, until);
            update.setString(at++, entry.businessKey());
            update.setLong(at, claim.fence());
            return update.executeUpdate() == 1
                    ? Optional.of(new Claim(entry, claim.owner(), claim.fence(), Instant.ofEpochMilli(until)))
                    : Optional.empty();
        }
    }

    /** Writes an entry and ends its claim, unless that was taken over. */
    public boolean finish(Session session, Claim claim, JournalEntry entry) throws SQLException {
        try (PreparedStatement update = session.connection().prepareStatement(FINISH)) {
            int at = Columns.write(update, 1, entry);
            update.setLong(at++, session.now());
            update.setString(at++, entry.businessKey());
            update.setLong(at, claim.fence());
            return update.executeUpdate() == 1;
        }
    }

    /** Reads a part of the entries in a state. */
    public List<JournalEntry> list(Session session, OrderState state, String afterKey, int limit) throws SQLException {
        try (PreparedStatement select = session.connection()
                .prepareStatement(SELECT + "state = ? AND business_key > ? ORDER BY business_key LIMIT ?")) {
            select.setString(1, state.name());
            select.setString(2, afterKey);
            select.setInt(3, limit);
            return entries(select);
        }
    }

    /** Reads the entries of a customer whose checkout was sent since then. */
    public List<JournalEntry> checkedOut(Session session, String customerId, Instant since) throws SQLException {
        try (PreparedStatement select =
                session.connection().prepareStatement(SELECT + "customer_id = ? AND checkout_sent_at >= ?")) {
            select.setString(1, customerId);
            select.setLong(2, since.toEpochMilli());
            return entries(select);
        }
    }

    private static List<JournalEntry> entries(PreparedStatement select) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(Columns.read(rows));
            }
        }
        return entries;
    }
}
