package dev.partnercenter.simulator.internal.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryRule;
import dev.partnercenter.simulator.internal.directory.DirectoryRule.DirectoryRefusal;
import dev.partnercenter.simulator.internal.json.Json;
import org.jspecify.annotations.Nullable;

/** The errors of Microsoft Graph: status, code and a sentence. */
public enum GraphError {
    TOKEN_NOT_VALID(401, "InvalidAuthenticationToken", "%s"),
    IDENTITY_NOT_FOUND(
            401, "Authorization_IdentityNotFound", "The identity of the calling application could not be established."),
    DENIED(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation."),
    BAD_REQUEST(400, "Request_BadRequest", "%s"),
    UNREADABLE(400, "BadRequest", "%s"),
    QUERY_UNSUPPORTED(400, "Request_UnsupportedQuery", "%s"),
    PAGE_TOKEN_EXPIRED(
            400,
            "Directory_ExpiredPageToken",
            "The specified page token value has expired and can no longer be included in your request."),
    RESOURCE_NOT_FOUND(404, "Request_ResourceNotFound", "%s"),
    SEGMENT_NOT_FOUND(400, "BadRequest", "Resource not found for the segment '%s'."),
    BAD_ARGUMENT(400, "badRequest", "%s"),
    TOO_MANY_STEPS(400, "MaximumValueExceeded", "Number of batch request steps exceeds the maximum value of 20."),
    CONFLICT(409, "conflict", "%s"),
    PRECONDITION_FAILED(412, "preconditionFailed", "The object was changed since its ETag was read."),
    PRECONDITION_REQUIRED(428, "preconditionRequired", "The header If-Match with the ETag of the object is required."),
    METHOD_NOT_ALLOWED(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target."),
    THROTTLED(429, "TooManyRequests", "Please retry again later."),
    UNAVAILABLE(503, "ServiceUnavailable", "%s"),
    FAILED(500, "InternalServerError", "%s");

    private final int status;
    private final String code;
    private final String text;

    GraphError(int status, String code, String text) {
        this.status = status;
        this.code = code;
        this.text = text;
    }

    /** Refuses; {@code detail} fills the sentence. */
    public GraphRefusal because(String detail) {
        return new GraphRefusal(status, error(text.formatted(detail)));
    }

    /** Refuses. */
    public GraphRefusal refusal() {
        return because("");
    }

    /** An error without a cause of its own, for a status. */
    static GraphRefusal unspecific(int status) {
        GraphError error = switch (status) {
            case 400 -> BAD_REQUEST;
            case 401 -> TOKEN_NOT_VALID;
            case 403 -> DENIED;
            case 404 -> RESOURCE_NOT_FOUND;
            case 409 -> CONFLICT;
            case 412 -> PRECONDITION_FAILED;
            case 429 -> THROTTLED;
            case 503 -> UNAVAILABLE;
            default -> FAILED;
        };
        return new GraphRefusal(status, error.error(error.text.formatted("The simulator was told to fail.")));
    }

    /** The same for what the directory insists on. */
    static GraphRefusal of(DirectoryRefusal refusal) {
        if (refusal.rule() == DirectoryRule.FOUND) {
            return RESOURCE_NOT_FOUND.because(refusal.text());
        }
        ObjectNode error = BAD_REQUEST.error(refusal.text());
        String property = refusal.property();
        if (property != null) {
            error.putArray("details")
                    .addObject()
                    .put("code", detailCode(refusal.rule()))
                    .put("message", refusal.text())
                    .put("target", property);
        }
        return new GraphRefusal(BAD_REQUEST.status, error);
    }

    private static String detailCode(DirectoryRule rule) {
        return rule == DirectoryRule.VALUE_UNIQUE ? "ObjectConflict" : "InvalidValue";
    }

    private ObjectNode error(String message) {
        return Json.object().put("code", code).put("message", message);
    }

    /** Ends the handling of a request with an error. */
    public static final class GraphRefusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;
        private final transient @Nullable ObjectNode error;

        GraphRefusal(int status, ObjectNode error) {
            super("refused with " + status, null, false, false);
            this.status = status;
            this.error = error;
        }

        int status() {
            return status;
        }

        /** The error without what names the request. */
        ObjectNode error() {
            return error == null ? Json.object() : error;
        }
    }
}
