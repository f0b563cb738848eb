package dev.partnercenter.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request that reached the simulator and what became of it. In the place of secrets there are stars: of passwords, of
 * tokens, codes and what an application proves itself by. Of bodies that are bigger than {@link SimulatorBuilder#recordedBodyBound}
 * there is the beginning.
 *
 * @param at the simulator's time
 * @param operation the name of the route, null when no route matched
 * @param host the host that was spoken to: the logical one when the request named one
 * @param method the HTTP method
 * @param path the path, without the prefix of a logical host, percent-encoded as it was sent
 * @param query the query string as it was sent, null when there was none
 * @param requestHeaders the request's headers, names in any case
 * @param requestBody the request's body, read as UTF-8
 * @param status the status that was sent, 0 when the connection was cut or left without an answer
 * @param responseHeaders the headers of the answer, names in any case
 * @param responseBody the body of the answer before a fault cut it, read as UTF-8
 * @param faulted whether a fault had a part in it
 */
public record RecordedExchange(
        Instant at,
        @Nullable String operation,
        String host,
        String method,
        String path,
        @Nullable String query,
        Map<String, List<String>> requestHeaders,
        String requestBody,
        int status,
        Map<String, List<String>> responseHeaders,
        String responseBody,
        boolean faulted) {

    /**
     * The first value of a request header.
     *
     * @param name the header's name, in any case
     * @return the value, null when the request had no such header
     */
    public @Nullable String requestHeader(String name) {
        return first(requestHeaders.get(name));
    }

    /**
     * The first value of a header of the answer.
     *
     * @param name the header's name, in any case
     * @return the value, null when the answer had no such header
     */
    public @Nullable String responseHeader(String name) {
        return first(responseHeaders.get(name));
    }

    /** Names the exchange without headers and bodies, which nobody wants in a line of a log. */
    @Override
    public String toString() {
        return method + " " + host + path + " -> " + (status == 0 ? "no answer" : status) + (faulted ? " (fault)" : "");
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
