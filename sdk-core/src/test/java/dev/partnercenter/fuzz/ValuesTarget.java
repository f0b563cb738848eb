package dev.partnercenter.fuzz;

import dev.partnercenter.internal.http.RetryAfter;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonException;
import dev.partnercenter.internal.json.JsonType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Single values: times, dates, numbers, {@code Retry-After}. */
final class ValuesTarget implements FuzzTarget {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final List<Class<?>> SCALARS =
            List.of(Instant.class, LocalDate.class, BigDecimal.class, Integer.class, Boolean.class, String.class);

    @Override
    public void run(Input input) {
        int choice = input.choose(SCALARS.size() + 1);
        if (choice == SCALARS.size()) {
            retryAfter(input.text());
        } else {
            scalar(SCALARS.get(choice), input.rest());
        }
    }

    private static void retryAfter(String text) {
        Duration wait = RetryAfter.parse(text, NOW);
        if (wait != null && (wait.isNegative() || wait.compareTo(Duration.ofDays(365)) > 0)) {
            throw new AssertionError(wait + " of '" + text + "'");
        }
    }

    private static void scalar(Class<?> type, byte[] json) {
        Object read;
        try {
            read = Json.read(json, JsonType.of(type));
        } catch (JsonException unreadable) {
            return;
        }
        Object again = Json.read(Json.write(read), JsonType.of(type));
        if (!again.equals(read)) {
            throw new AssertionError(read + " becomes " + again);
        }
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Input.of(0, json("\"2021-03-04T05:06:07.123+01:00\"")),
                Input.of(0, json("\"2021-03-04 05:06:07\"")),
                Input.of(0, json("\"0001-01-01T00:00:00\"")),
                Input.of(1, json("\"2021-03-04\"")),
                Input.of(1, json("\"2021-03-04T00:00:00Z\"")),
                Input.of(2, json("12345678901234567890.12345678901234567890")),
                Input.of(2, json("\"1e30\"")),
                Input.of(3, json("2147483648")),
                Input.of(3, json("\"7\"")),
                Input.of(4, json("\"True\"")),
                Input.of(5, json("\"\\ud83d\\u0000\"")),
                Input.of(6, "120"),
                Input.of(6, "0.25"),
                Input.of(6, "Mon, 02 Mar 2026 10:00:30 GMT"));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
