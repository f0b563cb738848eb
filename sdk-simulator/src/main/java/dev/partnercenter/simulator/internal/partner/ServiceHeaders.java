package dev.partnercenter.simulator.internal.partner;

import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Request;
import java.util.Optional;
import java.util.UUID;

/** The headers of every answer: ids given back or made, and a 401 says what it wants. */
final class ServiceHeaders {

    private ServiceHeaders() {}

    static Answer on(Answer answer, Request request) {
        Answer marked = answer.with("MS-RequestId", echoed(request, "MS-RequestId"))
                .with("MS-CorrelationId", echoed(request, "MS-CorrelationId"))
                .with("MS-CV", UUID.randomUUID().toString().substring(0, 16) + ".0")
                .with("MS-ServerId", "000001")
                .with(
                        "X-Locale",
                        Optional.ofNullable(request.headers().first("X-Locale")).orElse("en-US"));
        return answer.status() == 401 ? marked.with("WWW-Authenticate", "Bearer error=\"invalid_token\"") : marked;
    }

    private static String echoed(Request request, String name) {
        return Optional.ofNullable(request.headers().first(name))
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
