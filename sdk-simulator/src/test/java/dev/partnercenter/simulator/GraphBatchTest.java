package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class GraphBatchTest {

    private static final String ASSIGN = """
            {"id": "%s", "method": "POST", "url": "/users/%s/assignLicense", "headers": {"Content-Type": "application/json"},
             "body": {"addLicenses": [{"skuId": "%s"}], "removeLicenses": []}}
            """;

    private PartnerCenterSimulator simulator;
    private Graph graph;
    private List<String> users;

    @BeforeEach
    void threeUsersAndTwoSeats(PartnerCenterSimulator simulator) {
        this.simulator = simulator;
        Fixture fixture = new Fixture(simulator);
        fixture.subscription(Requests.G3, 2);
        graph = Graph.ofTenant(simulator, fixture.id("customerId"));
        users = new ArrayList<>();
        for (String name : List.of("ana", "ben", "cleo")) {
            users.add(graph.user(name + "@harborcounty.onmicrosoft.us"));
        }
    }

    @Test
    void eachRequestHasItsOwnStatusAndTheAnswersAnotherOrder() {
        Reply reply = batch(assign("1", 0), assign("2", 1), assign("3", 2));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/responses/0/id")).isEqualTo("3");
        assertThat(response(reply, "1").path("status").asInt()).isEqualTo(200);
        assertThat(response(reply, "1").at("/body/assignedLicenses")).hasSize(1);
        assertThat(response(reply, "3").path("status").asInt()).isEqualTo(400);
        assertThat(response(reply, "3").at("/body/error/message").asText()).contains("any available licenses");
    }

    @Test
    void singleRequestsAreThrottled() {
        simulator
                .faults()
                .on("POST", "/v1.0/users/" + users.get(1) + "/**")
                .respond(429)
                .retryAfter("3");
        Reply first = batch(assign("1", 0), assign("2", 1));
        assertThat(response(first, "1").path("status").asInt()).isEqualTo(200);
        JsonNode throttled = response(first, "2");
        assertThat(throttled.path("status").asInt()).isEqualTo(429);
        assertThat(throttled.at("/headers/Retry-After").asText()).isEqualTo("3");
        assertThat(throttled.at("/body/error/code").asText()).isEqualTo("TooManyRequests");

        assertThat(response(batch(assign("2", 1)), "2").path("status").asInt()).isEqualTo(200);
    }

    @Test
    void aRequestThatDependsOnAFailedOneIsNotDone() {
        String dependent = "{\"id\": \"b\", \"method\": \"DELETE\", \"url\": \"/users/%s\", \"dependsOn\": [\"a\"]}"
                .formatted(users.get(0));
        Reply failed = batch("{\"id\": \"a\", \"method\": \"GET\", \"url\": \"/users/nobody\"}", dependent);
        assertThat(response(failed, "b").path("status").asInt()).isEqualTo(424);

        Reply done = batch("{\"id\": \"a\", \"method\": \"GET\", \"url\": \"/users?$top=1\"}", dependent);
        assertThat(response(done, "b").path("status").asInt()).isEqualTo(204);
        assertThat(response(done, "b").has("body")).isFalse();
        assertThat(graph.get("/users/" + users.get(0)).status()).isEqualTo(404);
    }

    @Test
    void twentyRequestsAreTheMost() {
        String[] requests = new String[21];
        for (int i = 0; i < 21; i++) {
            requests[i] = "{\"id\": \"%d\", \"method\": \"GET\", \"url\": \"/organization\"}".formatted(i);
        }
        Reply refused = batch(requests);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/code")).isEqualTo("MaximumValueExceeded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"method\": \"GET\", \"url\": \"/users\"}",
                "{\"id\": \"1\", \"method\": \"GET\", \"url\": \"https://graph.microsoft.us/v1.0/users\"}",
                "{\"id\": \"1\", \"method\": \"POST\", \"url\": \"/users\", \"body\": {}}",
                "{\"id\": \"1\", \"method\": \"GET\", \"url\": \"/users\", \"dependsOn\": [\"2\"]}",
            })
    void aBatchHasToHold(String request) {
        assertThat(batch(request).status()).isEqualTo(400);
    }

    @Test
    void aBatchWithinABatchIsRefused() {
        Reply reply = batch("{\"id\": \"1\", \"method\": \"POST\", \"url\": \"/$batch\","
                + " \"headers\": {\"Content-Type\": \"application/json\"}, \"body\": {\"requests\": []}}");
        assertThat(response(reply, "1").path("status").asInt()).isEqualTo(405);
    }

    private String assign(String id, int user) {
        return ASSIGN.formatted(id, users.get(user), TestCatalog.PRODUCTIVITY_G3_SKU);
    }

    private Reply batch(String... requests) {
        return graph.post("/$batch", "{\"requests\": [" + String.join(",", requests) + "]}");
    }

    private static JsonNode response(Reply reply, String id) {
        for (JsonNode response : reply.json().path("responses")) {
            if (response.path("id").asText().equals(id)) {
                return response;
            }
        }
        throw new AssertionError("no response " + id + " in " + reply.body());
    }
}
