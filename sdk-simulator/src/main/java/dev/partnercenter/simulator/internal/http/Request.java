package dev.partnercenter.simulator.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request, addressed to one host.
 *
 * @param path percent-encoded as it was sent, without the prefix of a logical host
 * @param rawQuery null when there was none
 */
public record Request(
        String host, String method, String path, @Nullable String rawQuery, Headers headers, Bytes body) {

    /** The query's parameters; names in any case. */
    public Parameters query() {
        return Parameters.parse(rawQuery);
    }

    /** The body as a form. */
    public Parameters form() {
        return Parameters.parse(body.text());
    }

    /** The body as a JSON object with canonical names, null when it is not one. */
    public @Nullable ObjectNode json() {
        return Json.readObject(body.toArray());
    }

    /** The path with its query. */
    public String target() {
        return rawQuery == null ? path : path + "?" + rawQuery;
    }
}
