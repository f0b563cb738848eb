package dev.partnercenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to a path that this SDK has no method for, see {@link PartnerCenterClient#raw()}. Immutable: each method
 * returns a changed copy.
 */
public final class RawRequest {
    private final String method;
    private final String path;
    private final Service service;
    private final List<AuthMode> authModes;
    private final List<Map.Entry<String, String>> query;
    private final Map<String, String> headers;
    private final @Nullable Object body;
    private final boolean idempotent;

    private RawRequest(
            String method,
            String path,
            Service service,
            List<AuthMode> authModes,
            List<Map.Entry<String, String>> query,
            Map<String, String> headers,
            @Nullable Object body,
            boolean idempotent) {
        this.method = method;
        this.path = path;
        this.service = service;
        this.authModes = authModes;
        this.query = query;
        this.headers = headers;
        this.body = body;
        this.idempotent = idempotent;
    }

    /**
     * A request with any verb, to Partner Center, with whichever token the client has (app-only first).
     *
     * @param method HTTP verb
     * @param path from the root of the service, such as {@code /v1/customers}; ids in it are already percent-encoded
     * @return the request
     * @throws IllegalArgumentException if the path does not begin with one slash, or holds a query, a fragment, braces,
     *     a dot segment, or a character that must be encoded
     */
    public static RawRequest of(String method, String path) {
        String verb = Objects.requireNonNull(method, "method").toUpperCase(Locale.ROOT);
        if (!verb.matches("[A-Z]+")) {
            throw new IllegalArgumentException("method must be an HTTP verb, was '" + method + "'");
        }
        return new RawRequest(
                verb,
                checkPath(path),
                Service.PARTNER_CENTER,
                List.of(AuthMode.APP, AuthMode.APP_USER),
                List.of(),
                Map.of(),
                null,
                false);
    }

    /** {@return a GET request, see {@link #of}} */
    public static RawRequest get(String path) {
        return of("GET", path);
    }

    /** {@return a POST request, see {@link #of}} */
    public static RawRequest post(String path) {
        return of("POST", path);
    }

    /** {@return a PUT request, see {@link #of}} */
    public static RawRequest put(String path) {
        return of("PUT", path);
    }

    /** {@return a PATCH request, see {@link #of}} */
    public static RawRequest patch(String path) {
        return of("PATCH", path);
    }

    /** {@return a DELETE request, see {@link #of}} */
    public static RawRequest delete(String path) {
        return of("DELETE", path);
    }

    /** {@return a copy with one more query parameter; the value is encoded} */
    public RawRequest query(String name, String value) {
        Objects.requireNonNull(value, "value");
        if (!Objects.requireNonNull(name, "name").matches("[A-Za-z0-9_.$~-]+")) {
            throw new IllegalArgumentException("name must be a plain query name, was '" + name + "'");
        }
        List<Map.Entry<String, String>> more = new ArrayList<>(query);
        more.add(Map.entry(name, value));
        return new RawRequest(method, path, service, authModes, List.copyOf(more), headers, body, idempotent);
    }

    /** {@return a copy with one more header; {@code Authorization} is the client's and is refused} */
    public RawRequest header(String name, String value) {
        if (Objects.requireNonNull(name, "name").equalsIgnoreCase("Authorization") || !name.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("name must be a header other than Authorization, was '" + name + "'");
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, Objects.requireNonNull(value, "value"));
        return new RawRequest(method, path, service, authModes, query, Map.copyOf(more), body, idempotent);
    }

    /** {@return a copy with a JSON body made of maps, lists, strings, numbers, booleans and nulls} */
    public RawRequest body(Object json) {
        Objects.requireNonNull(json, "json");
        return new RawRequest(method, path, service, authModes, query, headers, json, idempotent);
    }

    /** {@return a copy that takes only this kind of token} */
    public RawRequest auth(AuthMode mode) {
        return new RawRequest(method, path, service, List.of(mode), query, headers, body, idempotent);
    }

    /** {@return a copy that goes to another service of the cloud} */
    public RawRequest on(Service other) {
        return new RawRequest(
                method, path, Objects.requireNonNull(other, "service"), authModes, query, headers, body, idempotent);
    }

    /** {@return a copy that may be sent again although it may have been executed; only you know that this is safe} */
    public RawRequest asIdempotent() {
        return new RawRequest(method, path, service, authModes, query, headers, body, true);
    }

    Operation operation() {
        Operation operation = Operation.of("raw", method, path).on(service).auth(authModes.toArray(AuthMode[]::new));
        return idempotent ? operation.asIdempotent() : operation;
    }

    List<Map.Entry<String, String>> queryParameters() {
        return query;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable Object body() {
        return body;
    }

    private static String checkPath(String path) {
        Objects.requireNonNull(path, "path");
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("path must begin with one '/', was '" + path + "'");
        }
        if (!path.matches("[A-Za-z0-9/._~!$&'()*+,;=:@%-]+")) {
            throw new IllegalArgumentException(
                    "path must be percent-encoded and have no query (use query(name, value)), was '" + path + "'");
        }
        for (String segment : path.split("/", -1)) {
            String plain = segment.replaceAll("(?i)%2e", ".");
            if (plain.equals(".") || plain.equals("..")) {
                throw new IllegalArgumentException("path must not hold dot segments, was '" + path + "'");
            }
        }
        return path;
    }
}
