package dev.partnercenter.simulator.internal.graph.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Bytes;
import dev.partnercenter.simulator.internal.http.Headers;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One request of a batch. */
record BatchItem(String id, String method, String url, ObjectNode headers, JsonNode body, List<String> dependsOn) {

    static final Answer DEPENDENCY_FAILED = Answer.json(
            424,
            Json.object()
                    .set(
                            "error",
                            Json.object()
                                    .put("code", "FailedDependency")
                                    .put("message", "A request that this one depends on has failed.")));

    static BatchItem of(ObjectNode json) {
        String id = Json.text(json, "id");
        String method = Json.text(json, "method");
        String url = Json.text(json, "url");
        if (id == null || method == null || url == null || url.contains("://")) {
            throw GraphError.UNREADABLE.because("Invalid batch payload format.");
        }
        ObjectNode headers = json.path("headers") instanceof ObjectNode given ? given : Json.object();
        JsonNode body = json.path("body");
        boolean typed = headers.properties().stream().map(Map.Entry::getKey).anyMatch("Content-Type"::equalsIgnoreCase);
        if (body.isContainerNode() && !typed) {
            throw GraphError.UNREADABLE.because(
                    "Write request id : " + id + " does not contain Content-Type header or body.");
        }
        List<String> dependsOn = StreamSupport.stream(json.path("dependsOn").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new BatchItem(id, method.toUpperCase(Locale.ROOT), url, headers, body, dependsOn);
    }

    /** The request, with the token of the batch. */
    Request request(Request batch) {
        String target = url.startsWith("/") ? url : "/" + url;
        int question = target.indexOf('?');
        String path = "/v1.0" + (question < 0 ? target : target.substring(0, question));
        String query = question < 0 ? null : target.substring(question + 1).replace(" ", "%20");
        Headers all = Headers.NONE;
        for (String name : List.of("Authorization", "client-request-id")) {
            String value = batch.headers().first(name);
            all = value == null ? all : all.with(name, value);
        }
        for (Map.Entry<String, JsonNode> header : headers.properties()) {
            all = all.with(header.getKey(), header.getValue().asText());
        }
        Bytes content = body.isContainerNode() ? Bytes.of(Json.write(body)) : Bytes.NONE;
        return new Request(batch.host(), method, path, query, all, content);
    }

    /** What the batch says of the answer. */
    ObjectNode response(Answer answer) {
        ObjectNode response = Json.object().put("id", id).put("status", answer.status());
        ObjectNode names = response.putObject("headers");
        answer.headers().asMap().forEach((name, values) -> names.put(name, values.get(0)));
        if (answer.body().size() > 0) {
            ObjectNode json = Json.readAsSent(answer.body().toArray());
            if (json == null) {
                response.put("body", answer.body().text());
            } else {
                response.set("body", json);
            }
        }
        return response;
    }
}
