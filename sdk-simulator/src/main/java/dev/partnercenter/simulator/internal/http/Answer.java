package dev.partnercenter.simulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.internal.json.Json;

/** An answer to be sent. */
public record Answer(int status, Headers headers, Bytes body) {

    /** An answer with a status alone. */
    public static Answer empty(int status) {
        return new Answer(status, Headers.NONE, Bytes.NONE);
    }

    /** An answer with a JSON body. */
    public static Answer json(int status, JsonNode body) {
        return new Answer(
                status,
                Headers.NONE.with("Content-Type", "application/json; charset=utf-8"),
                Bytes.of(Json.write(body)));
    }

    /** 200 with a JSON body. */
    public static Answer ok(JsonNode body) {
        return json(200, body);
    }

    /** 201 with a JSON body. */
    public static Answer created(JsonNode body) {
        return json(201, body);
    }

    /** 202 and where to look for the outcome. */
    public static Answer accepted(String location) {
        return empty(202).with("Location", location);
    }

    /** The answer with a header, in place of others of that name. */
    public Answer with(String name, String value) {
        return new Answer(status, headers.with(name, value), body);
    }

    /** The answer with another body. */
    public Answer withBody(Bytes other) {
        return new Answer(status, headers, other);
    }
}
