package dev.partnercenter.internal.auth;

import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The top-level scalars of one JSON answer of the token endpoint, and the first number of {@code error_codes}. */
record EntraAnswer(int status, Map<String, String> fields) {
    /** {@return the answer, or null if the body is no JSON object} */
    static @Nullable EntraAnswer read(int status, byte[] body) {
        Object tree;
        try {
            tree = Json.readTree(body);
        } catch (JsonException notJson) {
            return null;
        }
        if (!(tree instanceof Map<?, ?> members)) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            Object scalar = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
            if (scalar instanceof String || scalar instanceof Number || scalar instanceof Boolean) {
                fields.put(String.valueOf(name), scalar.toString());
            }
        });
        return new EntraAnswer(status, fields);
    }

    @Nullable String text(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** {@return a number of seconds, which Entra sends as a number or as text; null if there is none} */
    @Nullable Long seconds(String name) {
        String value = text(name);
        try {
            long seconds = value == null ? -1 : Long.parseLong(value.trim());
            return seconds < 0 ? null : seconds;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "EntraAnswer[status=" + status + ", fields=" + fields.keySet() + "]";
    }
}
