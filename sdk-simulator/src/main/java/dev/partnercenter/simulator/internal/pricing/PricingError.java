package dev.partnercenter.simulator.internal.pricing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Refusal;
import dev.partnercenter.simulator.internal.json.Json;

/** The errors of the service: status, code and a sentence. */
enum PricingError {
    UNAUTHENTICATED(401, "unauthenticated", "The caller is not authenticated. %s"),
    ACCESS_DENIED(403, "accessDenied", "The caller has no permission. %s"),
    ITEM_NOT_FOUND(404, "itemNotFound", "There is nothing at %s."),
    METHOD_NOT_ALLOWED(405, "invalidRequest", "The method is not allowed at %s."),
    INVALID_REQUEST(400, "invalidRequest", "The request is not valid: %s");

    private final int status;
    private final String code;
    private final String text;

    PricingError(int status, String code, String text) {
        this.status = status;
        this.code = code;
        this.text = text;
    }

    /** Refuses; {@code detail} fills the sentence. */
    Refusal because(String detail) {
        return new Refusal(answer(detail));
    }

    /** The error as an answer. */
    Answer answer(String detail) {
        return answer(status, code, text.formatted(detail).trim());
    }

    /** An error for a fault that names a status only. */
    static Answer ofStatus(int status) {
        String code = status == 429 || status == 503 ? "serviceNotAvailable" : "generalException";
        return answer(status, code, "The simulator was told to fail with " + status + ".");
    }

    private static Answer answer(int status, String code, String message) {
        ObjectNode body = Json.object();
        body.putObject("error").put("code", code).put("message", message);
        return Answer.json(status, body);
    }
}
