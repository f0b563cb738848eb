package dev.partnercenter.usgov.internal.batch;

import dev.partnercenter.Service;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The two sides of {@code $batch}: requests by a number of their own, and answers by the same numbers in any order. */
final class BatchJson {
    private static final String VERSION = "/v1.0";
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private BatchJson() {}

    /** {@return the request that holds the given ones} */
    static Request request(GraphTenant tenant, Map<Integer, Request> requests) {
        List<Map<String, Object>> items = requests.entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue()))
                .toList();
        return new Request.Builder()
                .url(tenant.door().cloud().root(Service.GRAPH) + VERSION + "/$batch")
                .post(RequestBody.create(ModelJson.write(Map.of("requests", items)), JSON))
                .build();
    }

    private static Map<String, Object> item(int number, Request request) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", String.valueOf(number));
        item.put("method", request.method());
        item.put("url", relative(request.url()));
        RequestBody body = request.body();
        if (body != null) {
            item.put("headers", Map.of("Content-Type", "application/json"));
            item.put("body", ModelJson.readObject(bytes(body)));
        }
        return item;
    }

    private static String relative(HttpUrl url) {
        String query = url.encodedQuery();
        return url.encodedPath().substring(VERSION.length()) + (query == null ? "" : "?" + query);
    }

    private static byte[] bytes(RequestBody body) {
        try {
            Buffer buffer = new Buffer();
            body.writeTo(buffer);
            return buffer.readByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** {@return the answers by the numbers of their requests; what has no number or no status is none} */
    static Map<Integer, Part> parts(Map<String, Object> answer) {
        Map<Integer, Part> parts = new HashMap<>();
        if (answer.get("responses") instanceof List<?> responses) {
            for (Object response : responses) {
                if (response instanceof Map<?, ?> part && isNumber(part.get("id")) && isNumber(part.get("status"))) {
                    parts.put(
                            number(part.get("id")),
                            new Part(number(part.get("status")), headers(part.get("headers")), part.get("body")));
                }
            }
        }
        return parts;
    }

    private static boolean isNumber(@Nullable Object value) {
        return String.valueOf(value).matches("\\d{1,9}");
    }

    private static int number(@Nullable Object value) {
        return Integer.parseInt(String.valueOf(value));
    }

    private static Map<String, String> headers(@Nullable Object headers) {
        Map<String, String> found = new HashMap<>();
        if (headers instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value instanceof String text) {
                    found.put(String.valueOf(name), text);
                }
            });
        }
        return found;
    }
}
