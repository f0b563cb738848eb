package dev.partnercenter.simulator.internal.graph;

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

/** What every answer of Microsoft Graph has: two ids, the version of OData, and errors that name the request. */
final class GraphAnswers {

    private static final String CONTENT_TYPE =
            "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String requestId = UUID.randomUUID().toString();
    private final String clientRequestId;
    private final Instant now;

    GraphAnswers(Request request, Instant now) {
        this.clientRequestId = Optional.ofNullable(request.headers().first("client-request-id"))
                .orElse(requestId);
        this.now = now;
    }

    /** A success with the headers of every answer. */
    Answer success(Answer answer) {
        Answer marked = answer.with("request-id", requestId).with("client-request-id", clientRequestId);
        return answer.body().size() == 0
                ? marked
                : marked.with("Content-Type", CONTENT_TYPE).with("OData-Version", "4.0");
    }

    /** An error. */
    Answer error(GraphError.GraphRefusal refusal) {
        ObjectNode error = refusal.error().deepCopy();
        ObjectNode inner = error.putObject("innerError");
        if (refusal.status() == 429) {
            inner.put("code", "429").put("message", "Please retry after").put("status", "429");
        }
        inner.put("date", DATE.format(now)).put("request-id", requestId).put("client-request-id", clientRequestId);
        Answer answer = Answer.json(refusal.status(), Json.object().set("error", error))
                .with("request-id", requestId)
                .with("client-request-id", clientRequestId)
                .with("Content-Type", "application/json");
        return switch (refusal.status()) {
            case 401 -> answer.with("WWW-Authenticate", "Bearer realm=\"\", error=\"invalid_token\"");
            case 429 -> answer.with("Retry-After", "1");
            default -> answer;
        };
    }
}
