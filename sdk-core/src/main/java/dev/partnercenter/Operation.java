package dev.partnercenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the documentation says of one operation of the service: its name, verb, path, accepted tokens, and whether it may
 * be repeated. The constants stand in the resource classes beside the method that uses them; credential choice, retry,
 * logging, errors and the generated documentation all read the same constant.
 *
 * <p>Immutable: each {@code with…}-like method returns a changed copy.
 */
public final class Operation {
    private final String id;
    private final String method;
    private final String path;
    private final List<String> pathParameters;
    private final Service service;
    private final List<AuthMode> authModes;
    private final boolean readOnly;
    private final boolean idempotent;
    private final boolean ifMatch;
    private final @Nullable String docsPage;

    private Operation(
            String id,
            String method,
            String path,
            List<String> pathParameters,
            Service service,
            List<AuthMode> authModes,
            boolean readOnly,
            boolean idempotent,
            boolean ifMatch,
            @Nullable String docsPage) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.pathParameters = pathParameters;
        this.service = service;
        this.authModes = authModes;
        this.readOnly = readOnly;
        this.idempotent = idempotent;
        this.ifMatch = ifMatch;
        this.docsPage = docsPage;
    }

    /**
     * Describes an operation that accepts either kind of token, on Partner Center, not repeatable unless it is a GET or
     * HEAD.
     *
     * @param id the operation's name, in the spelling of its documentation page
     * @param method HTTP verb in capitals
     * @param path template from the root, such as {@code /v1/customers/{customerId}}
     * @return the description
     */
    public static Operation of(String id, String method, String path) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path must start with '/': " + path);
        }
        boolean readOnly = method.equals("GET") || method.equals("HEAD");
        return new Operation(
                id,
                method,
                path,
                parameters(path),
                Service.PARTNER_CENTER,
                List.of(AuthMode.APP, AuthMode.APP_USER),
                readOnly,
                readOnly,
                false,
                null);
    }

    /** {@return a GET operation, see {@link #of}} */
    public static Operation get(String id, String path) {
        return of(id, "GET", path);
    }

    /** {@return a HEAD operation, see {@link #of}} */
    public static Operation head(String id, String path) {
        return of(id, "HEAD", path);
    }

    /** {@return a POST operation, see {@link #of}} */
    public static Operation post(String id, String path) {
        return of(id, "POST", path);
    }

    /** {@return a PUT operation, see {@link #of}} */
    public static Operation put(String id, String path) {
        return of(id, "PUT", path);
    }

    /** {@return a PATCH operation, see {@link #of}} */
    public static Operation patch(String id, String path) {
        return of(id, "PATCH", path);
    }

    /** {@return a DELETE operation, see {@link #of}} */
    public static Operation delete(String id, String path) {
        return of(id, "DELETE", path);
    }

    /** {@return a copy that lives on another service of the cloud} */
    public Operation on(Service newService) {
        return new Operation(
                id, method, path, pathParameters, newService, authModes, readOnly, idempotent, ifMatch, docsPage);
    }

    /** {@return a copy that accepts only App+User tokens} */
    public Operation userOnly() {
        return auth(AuthMode.APP_USER);
    }

    /** {@return a copy that accepts these tokens, tried in this order} */
    public Operation auth(AuthMode... modes) {
        return new Operation(
                id, method, path, pathParameters, service, List.of(modes), readOnly, idempotent, ifMatch, docsPage);
    }

    /** {@return a copy that changes nothing on the service although its verb is not GET, and so may be repeated} */
    public Operation asRead() {
        return new Operation(id, method, path, pathParameters, service, authModes, true, true, ifMatch, docsPage);
    }

    /** {@return a copy whose documentation calls it idempotent: repeated under one MS-RequestId it acts once} */
    public Operation asIdempotent() {
        return new Operation(id, method, path, pathParameters, service, authModes, readOnly, true, ifMatch, docsPage);
    }

    /** {@return a copy that sends the ETag of its body's {@code attributes} as {@code If-Match}} */
    public Operation withIfMatch() {
        return new Operation(
                id, method, path, pathParameters, service, authModes, readOnly, idempotent, true, docsPage);
    }

    /** {@return a copy documented on the page of this name below learn.microsoft.com/partner-center/developer/} */
    public Operation docs(String page) {
        return new Operation(id, method, path, pathParameters, service, authModes, readOnly, idempotent, ifMatch, page);
    }

    /** {@return the operation's name, such as {@code create-an-order}} */
    public String id() {
        return id;
    }

    /** {@return the HTTP verb in capitals} */
    public String method() {
        return method;
    }

    /** {@return the path template, such as {@code /v1/customers/{customerId}/orders}} */
    public String path() {
        return path;
    }

    /** {@return the service whose root the path is relative to} */
    public Service service() {
        return service;
    }

    /** {@return the accepted kinds of token, in the order in which the client picks} */
    public List<AuthMode> authModes() {
        return authModes;
    }

    /** {@return whether the operation changes nothing on the service} */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** {@return whether it may be sent again after an attempt whose outcome is unknown} */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** {@return whether the ETag of the body goes into {@code If-Match}} */
    public boolean sendsIfMatch() {
        return ifMatch;
    }

    /** {@return the name of the documentation page, or null where no page documents the operation} */
    public @Nullable String docsPage() {
        return docsPage;
    }

    /** {@return the names of the path parameters, in the order of the path} */
    public List<String> pathParameters() {
        return pathParameters;
    }

    private static List<String> parameters(String path) {
        List<String> names = new ArrayList<>(2);
        int close = -1;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', close)) {
            close = path.indexOf('}', open);
            if (close < 0) {
                break;
            }
            names.add(path.substring(open + 1, close));
        }
        return List.copyOf(names);
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }
}
