package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(SimulatorExtension.class)
class GraphTokensTest {

    @ParameterizedTest
    @EnumSource(SimulatedCloud.class)
    void eachCloudTakesTokensOfItsOwn(SimulatedCloud cloud) {
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().cloud(cloud).start()) {
            Reply users = Graph.ofPartner(simulator).get("/users");
            assertThat(users.status()).isEqualTo(200);
            assertThat(users.text("/@odata.context"))
                    .isEqualTo("https://" + cloud.graphHost() + "/v1.0/$metadata#users");
            assertThat(users.text("/value/0/userPrincipalName")).isEqualTo(TestIdentity.USER_NAME);
        }
    }

    @Test
    void aRequestWithoutAKnownTokenIsRefused(PartnerCenterSimulator simulator) {
        Reply none = Graph.ofPartner(simulator).withToken(null).get("/users");
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.text("/error/code")).isEqualTo("InvalidAuthenticationToken");
        assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");

        String foreign;
        try (PartnerCenterSimulator other = PartnerCenterSimulator.start()) {
            foreign = Graph.userToken(other, TestIdentity.TENANT_ID);
        }
        assertThat(Graph.ofPartner(simulator).withToken(foreign).get("/users").status())
                .isEqualTo(401);

        Graph graph = Graph.ofPartner(simulator);
        simulator.clock().advance(Duration.ofHours(1));
        assertThat(graph.get("/users").text("/error/message")).contains("expired");
    }

    @Test
    void tokensForPartnerCenterOrForTheGraphOfAnotherCloudAreRefused(PartnerCenterSimulator simulator) {
        Graph graph = Graph.ofPartner(simulator);
        assertThat(graph.withToken(simulator.testToken()).get("/users").text("/error/message"))
                .contains("Invalid audience");

        Map<String, String> form = new HashMap<>(Requests.secret());
        form.put("scope", "https://dod-graph.microsoft.us/.default");
        String dod = Entra.of(simulator).token(TestIdentity.TENANT_ID, form).text("/access_token");
        assertThat(graph.withToken(dod).get("/users").status()).isEqualTo(401);
        assertThat(TestClient.of(simulator)
                        .withToken(dod)
                        .get("/dod-graph.microsoft.us/v1.0/users")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void tokensOfTheWrongAuthorityAreRefused(PartnerCenterSimulator simulator) {
        Map<String, String> form = new HashMap<>(Requests.secret());
        form.put("scope", "https://graph.microsoft.us/.default");
        String commercial = Entra.of(simulator)
                .on("login.microsoftonline.com")
                .token(TestIdentity.TENANT_ID, form)
                .text("/access_token");
        Reply reply = Graph.ofPartner(simulator).withToken(commercial).get("/users");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("/error/message")).contains("Invalid issuer");
    }

    @Test
    void aTokenSeesItsTenantAlone(PartnerCenterSimulator simulator) {
        String customer = new Fixture(simulator).id("customerId");
        Reply users = Graph.ofTenant(simulator, customer).get("/users");
        assertThat(users.json().path("value")).hasSize(1);
        assertThat(users.text("/value/0/userPrincipalName")).isEqualTo("admin@harborcounty.onmicrosoft.us");
        assertThat(Graph.ofTenant(simulator, customer)
                        .get("/users/" + TestIdentity.USER_ID)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anApplicationAloneHasNoAccessToCustomers(PartnerCenterSimulator simulator) {
        String customer = new Fixture(simulator).id("customerId");
        Reply refused = Graph.ofApplication(simulator, customer).get("/users");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/error/code")).isEqualTo("Authorization_RequestDenied");
        assertThat(Graph.ofApplication(simulator, TestIdentity.TENANT_ID)
                        .get("/users")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aNewCustomerIsOpenOnceConsentHasSpreadAndThenToNewTokensOnly() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.builder()
                .consentPropagation(Duration.ofMinutes(3))
                .start()) {
            String customer = new Fixture(simulator).id("customerId");
            Graph early = Graph.ofTenant(simulator, customer);
            assertThat(early.get("/users").status()).isEqualTo(403);

            simulator.clock().advance(Duration.ofMinutes(3));
            assertThat(early.get("/users").text("/error/code")).isEqualTo("Authorization_RequestDenied");
            assertThat(Graph.ofTenant(simulator, customer).get("/users").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void answersAndErrorsNameTheRequest(PartnerCenterSimulator simulator) {
        Graph graph = Graph.ofPartner(simulator).with("client-request-id", "6f1b7c1e-1111-4a2b-8c3d-000000000001");
        Reply found = graph.get("/users");
        assertThat(found.header("client-request-id")).isEqualTo("6f1b7c1e-1111-4a2b-8c3d-000000000001");
        assertThat(found.header("request-id")).hasSize(36);

        Reply missing = graph.get("/users/nobody");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text("/error/code")).isEqualTo("Request_ResourceNotFound");
        assertThat(missing.text("/error/innerError/client-request-id"))
                .isEqualTo("6f1b7c1e-1111-4a2b-8c3d-000000000001");
        assertThat(missing.text("/error/innerError/request-id")).isEqualTo(missing.header("request-id"));
        assertThat(missing.text("/error/innerError/date")).matches("....-..-..T..:..:..");
    }

    @Test
    void faultsHaveTheShapeOfGraph(PartnerCenterSimulator simulator) {
        simulator.faults().onOperation("graph-list-users").respond(429).retryAfter("7");
        simulator.faults().on("GET", "/v1.0/users/*").respond(403);
        Graph graph = Graph.ofPartner(simulator);

        Reply throttled = graph.get("/users");
        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.header("Retry-After")).isEqualTo("7");
        assertThat(throttled.text("/error/code")).isEqualTo("TooManyRequests");
        assertThat(throttled.text("/error/innerError/status")).isEqualTo("429");
        assertThat(graph.get("/users/x").text("/error/code")).isEqualTo("Authorization_RequestDenied");
        assertThat(graph.get("/users").status()).isEqualTo(200);
    }

    @Test
    void theRoutesAreListed(PartnerCenterSimulator simulator) {
        assertThat(simulator.routes())
                .filteredOn(route -> route.service().equals("graph"))
                .hasSizeGreaterThan(40)
                .allSatisfy(route -> assertThat(route.path()).startsWith("/v1.0/"))
                .filteredOn(SimulatedRoute::userOnly)
                .extracting(SimulatedRoute::operation)
                .containsExactly("graph-reset-password", "graph-get-authentication-operation");
    }

    @Test
    void whatIsNotServedIsRefused(PartnerCenterSimulator simulator) {
        Graph graph = Graph.ofPartner(simulator);
        assertThat(graph.get("/spaceships").text("/error/message")).contains("segment 'spaceships'");
        assertThat(graph.delete("/users").status()).isEqualTo(405);
    }
}
