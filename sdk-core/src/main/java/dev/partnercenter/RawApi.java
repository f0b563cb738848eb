package dev.partnercenter;

import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.ApiCall;
import dev.partnercenter.internal.json.Json;
import java.util.Map;

/**
 * The door to paths that this SDK has no method for. Tokens, ids, retry, host guard, logging and errors are those of every
 * other call; bodies are JDK types.
 */
public final class RawApi {
    private final Api api;

    RawApi(Api api) {
        this.api = api;
    }

    /**
     * Sends a request.
     *
     * @param request what to send
     * @return the answer, if its status is 200 to 299
     * @throws dev.partnercenter.error.PartnerCenterException as every other call
     */
    public RawResponse send(RawRequest request) {
        ApiCall call = api.call(request.operation());
        for (Map.Entry<String, String> parameter : request.queryParameters()) {
            call.query(parameter.getKey(), parameter.getValue());
        }
        request.headers().forEach(call::header);
        Object body = request.body();
        if (body != null) {
            call.body("body", body);
        }
        return call.sendRaw(answer -> new RawResponse(
                answer.status(), answer.headers(), answer.isEmpty() ? null : Json.readTree(answer.bytes())));
    }
}
