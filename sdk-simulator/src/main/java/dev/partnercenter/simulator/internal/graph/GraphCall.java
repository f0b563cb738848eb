package dev.partnercenter.simulator.internal.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.entra.Caller;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request at its route, from somebody who was let in.
 *
 * @param directory the directory of the token's tenant
 */
public record GraphCall(Call call, TenantDirectory directory, Caller caller) {

    /** The value of a variable of the path template. */
    public String argument(String name) {
        return call.argument(name);
    }

    /** A parameter of the query, null when it is absent or blank. */
    public @Nullable String query(String name) {
        return call.query(name);
    }

    /** The simulator's time. */
    public Instant now() {
        return call.now();
    }

    /** Whether the caller takes results of a moment ago, which is what advanced queries want. */
    public boolean eventual() {
        return "eventual".equalsIgnoreCase(call.header("ConsistencyLevel"));
    }

    /** The address that paths of this cloud start with. */
    public String root() {
        return "https://" + call.request().host() + "/v1.0";
    }

    /** An address that says what a body holds; the metadata is at the root unless {@code what} says where. */
    public String context(String what) {
        return root() + (what.contains("$metadata#") ? "/" : "/$metadata#") + what;
    }

    /** The body, or a refusal when it is no JSON object. */
    public ObjectNode body() {
        String type = call.header("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw GraphError.UNREADABLE.because("Entity only allows writes with a JSON Content-Type header.");
        }
        ObjectNode body = Json.readAsSent(call.request().body().toArray());
        if (body == null) {
            throw GraphError.UNREADABLE.because("Unable to read JSON request payload. Please ensure Content-Type header"
                    + " is set and payload is of valid JSON format.");
        }
        return body;
    }
}
