package dev.partnercenter.durable.internal.jdbc;

import dev.partnercenter.durable.JournalEntry;
import dev.partnercenter.durable.JournalException;
import dev.partnercenter.durable.OrderState;
import dev.partnercenter.spi.ModelJson;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as columns. Times are milliseconds since 1970, so that no time zone of a driver or a server has a say. */
final class Columns {
    /** All of an entry but its key, in the order in which they are written. */
    static final List<String> OF_CONTENT = List.of(
            "customer_id",
            "cart",
            "state",
            "opened_at",
            "request_id",
            "cart_id",
            "cart_created_at",
            "checkout_begun_at",
            "checkout_sent_at",
            "result",
            "reason");

    private static final String ORDER_IDS = "orderIds";
    private static final String ORDER_ERRORS = "orderErrors";

    private Columns() {}

    /** Sets the columns of the content, and gives the index of the next parameter. */
    static int write(PreparedStatement statement, int first, JournalEntry entry) throws SQLException {
        int at = first;
        statement.setString(at++, entry.customerId());
        statement.setString(at++, entry.cart());
        statement.setString(at++, entry.state().name());
        statement.setLong(at++, entry.openedAt().toEpochMilli());
        statement.setString(at++, entry.requestId().toString());
        statement.setString(at++, entry.cartId());
        time(statement, at++, entry.cartCreatedAt());
        time(statement, at++, entry.checkoutBegunAt());
        time(statement, at++, entry.checkoutSentAt());
        statement.setString(at++, result(entry));
        statement.setString(at++, entry.reason());
        return at;
    }

    static JournalEntry read(ResultSet row) throws SQLException {
        String key = row.getString("business_key");
        try {
            Map<String, Object> result =
                    ModelJson.readObject(row.getString("result").getBytes(StandardCharsets.UTF_8));
            return new JournalEntry(
                    key,
                    row.getString("customer_id"),
                    row.getString("cart"),
                    OrderState.valueOf(row.getString("state")),
                    Instant.ofEpochMilli(row.getLong("opened_at")),
                    UUID.fromString(row.getString("request_id")),
                    row.getString("cart_id"),
                    time(row, "cart_created_at"),
                    time(row, "checkout_begun_at"),
                    time(row, "checkout_sent_at"),
                    texts(result.get(ORDER_IDS)),
                    texts(result.get(ORDER_ERRORS)),
                    row.getString("reason"));
        } catch (RuntimeException damaged) {
            throw new JournalException("The entry " + key + " of the journal cannot be read: " + damaged, damaged);
        }
    }

    private static String result(JournalEntry entry) {
        return new String(
                ModelJson.write(Map.of(ORDER_IDS, entry.orderIds(), ORDER_ERRORS, entry.orderErrors())),
                StandardCharsets.UTF_8);
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static void time(PreparedStatement statement, int at, @Nullable Instant time) throws SQLException {
        if (time == null) {
            statement.setNull(at, Types.BIGINT);
        } else {
            statement.setLong(at, time.toEpochMilli());
        }
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
