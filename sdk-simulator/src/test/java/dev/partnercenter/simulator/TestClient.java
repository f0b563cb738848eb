package dev.partnercenter.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A client of a simulator that shares no code with it. */
final class TestClient {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** An answer with its body as JSON; missing when there is none. */
    record Reply(int status, Map<String, List<String>> headers, String body) {

        JsonNode json() {
            try {
                return body.isEmpty() ? JSON.missingNode() : JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }

        int code() {
            return json().path("code").asInt();
        }

        String text(String pointer) {
            JsonNode value = json().at(pointer);
            return value.isMissingNode() || value.isNull() ? null : value.asText();
        }
    }

    private final PartnerCenterSimulator simulator;
    private final String token;
    private final List<String> headers = new ArrayList<>();

    private TestClient(PartnerCenterSimulator simulator, String token) {
        this.simulator = simulator;
        this.token = token;
    }

    /** A client with the test token. */
    static TestClient of(PartnerCenterSimulator simulator) {
        return new TestClient(simulator, simulator.testToken());
    }

    /** A client with another token. */
    TestClient withToken(String other) {
        return new TestClient(simulator, other);
    }

    /** A client that also sends a header. */
    TestClient with(String name, String value) {
        TestClient client = new TestClient(simulator, token);
        client.headers.addAll(headers);
        client.headers.addAll(List.of(name, value));
        return client;
    }

    Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Reply head(String path) {
        return send("HEAD", path, BodyPublishers.noBody());
    }

    Reply delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    Reply post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json));
    }

    Reply put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json));
    }

    Reply patch(String path, String json) {
        return send("PATCH", path, BodyPublishers.ofString(json));
    }

    Reply send(String method, String path, BodyPublisher body) {
        try {
            return exchange(method, path, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reply exchange(String method, String path, BodyPublisher body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path))
                .timeout(Duration.ofSeconds(10))
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!headers.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers().map(), response.body());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form, without a bearer token. */
    Reply form(String path, Map<String, String> parameters) {
        String body = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return withToken(null)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, BodyPublishers.ofString(body));
    }
}
