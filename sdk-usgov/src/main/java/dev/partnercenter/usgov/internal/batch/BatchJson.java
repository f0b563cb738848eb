package dev.partnercenter.usgov.internal.batch;

import dev.partnercenter.Service;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");

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
        // Okio takes an interrupt for a broken stream, even in memory.
        boolean interrupted = Thread.interrupted();
        try {
            Buffer buffer = new Buffer();
            body.writeTo(buffer);
            return buffer.readByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * {@return the answers by the numbers of their requests; what has no number or no status is none, and of several
     * answers to one request, which cannot all be true, none counts}
     */
    static Map<Integer, Part> parts(Map<String, Object> answer) {
        Map<Integer, Part> parts = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        if (answer.get("responses") instanceof List<?> responses) {
            for (Object response : responses) {
                if (response instanceof Map<?, ?> part
                        && NUMBER.matcher(text(part.get("id"))).matches()) {
                    int number = Integer.parseInt(text(part.get("id")));
                    if (!seen.add(number)) {
                        parts.remove(number);
                    } else if (STATUS.matcher(text(part.get("status"))).matches()) {
                        parts.put(number, part(part));
                    }
                }
            }
        }
        return parts;
    }

    private static Part part(Map<?, ?> part) {
        return new Part(Integer.parseInt(text(part.get("status"))), headers(part.get("headers")), part.get("body"));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static Map<String, String> headers(@Nullable Object headers) {
        Map<String, String> found = new HashMap<>();
        if (headers instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value instanceof String || value instanceof Number) {
                    found.put(text(name), text(value));
                }
            });
        }
        return found;
    }
}
