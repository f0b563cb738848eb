package dev.partnercenter.simulator.internal.entra;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Ends a token request with an error. */
final class EntraRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final EntraError error;
    private final String description;

    EntraRefusal(EntraError error, String description) {
        super(description, null, false, false);
        this.error = error;
        this.description = description;
    }

    /** The answer in the shape of Entra ID. */
    Answer answer(Request request, Instant now) {
        String code = "AADSTS" + error.code();
        ObjectNode body = shape(error.error(), code + ": " + description, request, now);
        body.putArray("error_codes").add(error.code());
        body.put("error_uri", "https://" + request.host() + "/error?code=" + error.code());
        if (error == EntraError.CONSENT_REQUIRED) {
            body.put("suberror", "consent_required");
        }
        return Answer.json(error.status(), body);
    }

    /** An error without a code of its own. */
    static Answer unspecific(int status, Request request, Instant now) {
        String error = status >= 500 || status == 429 ? "temporarily_unavailable" : "invalid_request";
        return Answer.json(status, shape(error, "The request was not served.", request, now));
    }

    private static ObjectNode shape(String error, String description, Request request, Instant now) {
        String trace = UUID.randomUUID().toString();
        String correlation = Optional.ofNullable(request.headers().first("client-request-id"))
                .orElseGet(() -> UUID.randomUUID().toString());
        String timestamp = TIMESTAMP.format(now);
        return Json.object()
                .put("error", error)
                .put(
                        "error_description",
                        "%s Trace ID: %s Correlation ID: %s Timestamp: %s"
                                .formatted(description, trace, correlation, timestamp))
                .put("timestamp", timestamp)
                .put("trace_id", trace)
                .put("correlation_id", correlation);
    }
}
