package dev.partnercenter.simulator.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request at its route.
 *
 * @param arguments the values of the path template's variables, decoded
 * @param now the simulator's time
 */
public record Call(Request request, Route route, Map<String, String> arguments, Instant now) {

    /** The value of a variable of the path template. */
    public String argument(String name) {
        return Objects.requireNonNull(arguments.get(name), name);
    }

    /** A parameter of the query, null when it is absent or blank. */
    public @Nullable String query(String name) {
        return request.query().get(name);
    }

    /** A header of the request, null when it is absent. */
    public @Nullable String header(String name) {
        return request.headers().first(name);
    }

    /** The body as a JSON object with canonical names, null when it is not one. */
    public @Nullable ObjectNode json() {
        return request.json();
    }
}
