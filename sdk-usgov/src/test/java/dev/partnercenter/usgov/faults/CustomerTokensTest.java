package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RequestContext;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.simulator.Fault;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.SimulatedTenants;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Graph needs a token of the customer's tenant, and Entra does not give one: then nothing is sent to Graph. */
class CustomerTokensTest {
    private final SimulatedTenants tenants = SimulatedTenants.start(SimulatedCloud.GCC_HIGH);
    private final String customer = tenants.customer().id();

    @AfterEach
    void stop() {
        tenants.close();
    }

    private void createUser(PartnerCenterClient client) {
        GraphWrite.CREATE_USER.run(MicrosoftGraph.of(client).customerDirectory(customer));
    }

    private void listUsers() {
        MicrosoftGraph.of(tenants.partner())
                .customerDirectory(customer)
                .users()
                .list()
                .toList();
    }

    private Fault onToken() {
        return tenants.simulator().faults().on("POST", "/" + customer + "/oauth2/v2.0/token");
    }

    private void nothingCameToGraph() {
        assertThat(tenants.simulator().recordedExchanges())
                .noneMatch(exchange -> exchange.host().equals(SimulatedCloud.GCC_HIGH.graphHost()));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "consent is missing in the customer's tenant (AADSTS65001)",
            outcome = "`TokenException` with code, tenant and advice; nothing is sent to Graph")
    void missing_consent_is_told() {
        tenants.simulator().entra().refuseNextToken(65001);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> createUser(tenants.partner()))
                .satisfies(failure -> {
                    assertThat(failure.aadstsCode()).isEqualTo("AADSTS65001");
                    assertThat(failure.error().tenant()).isEqualTo(customer);
                    assertThat(failure.error().advice()).isNotBlank();
                });
        nothingCameToGraph();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the customer's tenant refuses the token (Conditional Access)",
            outcome = "`TokenException` with the code, asked once; nothing is sent to Graph")
    void a_refused_token_is_told() {
        tenants.simulator().entra().refuseNextToken(53003);

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> createUser(tenants.partner()))
                .satisfies(failure -> assertThat(failure.aadstsCode()).isEqualTo("AADSTS53003"));
        nothingCameToGraph();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the token endpoint of the customer's tenant is down (503 for ever)",
            outcome = "`TokenException` after a bounded number of attempts; nothing is sent to Graph")
    void a_token_endpoint_that_is_down_is_told() {
        Fault down = onToken().always().respond(503).retryAfter("1");

        assertThatExceptionOfType(TokenException.class).isThrownBy(() -> createUser(tenants.partner()));

        assertThat(down.hits()).isBetween(2, 5);
        nothingCameToGraph();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the token endpoint of the customer's tenant is throttled once",
            outcome = "waits, asks again, gives the answer")
    void a_throttled_token_is_asked_for_again() {
        onToken().respond(429).retryAfter("1");

        listUsers();

        assertThat(tenants.waits()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the token endpoint of the customer's tenant answers HTML",
            outcome = "`TokenException`; nothing is sent to Graph")
    void a_token_that_is_html_is_none() {
        onToken().always().respond(200).header("Content-Type", "text/html").body("<html>Sign in</html>");

        assertThatExceptionOfType(TokenException.class).isThrownBy(() -> createUser(tenants.partner()));
        nothingCameToGraph();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the token endpoint of the customer's tenant never answers",
            outcome = "`DeadlineExceededException` at the deadline of the call; nothing is sent to Graph")
    void a_token_that_never_comes_ends_at_the_deadline() {
        onToken().always().stall();
        try (PartnerCenterClient client = tenants.onRealClock()) {
            PartnerCenterClient hurried = client.with(RequestContext.create().deadline(Duration.ofMillis(300)));

            assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> createUser(hurried));
        }
        nothingCameToGraph();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "one customer's tenant refuses, another one does not",
            outcome = "each has its own token: the other customer is served")
    void one_tenant_does_not_stand_for_another() {
        String other = tenants.customer().id();
        onToken().always().respond(400).body("{\"error\": \"invalid_grant\"}");

        assertThatExceptionOfType(PartnerCenterException.class).isThrownBy(this::listUsers);
        assertThat(MicrosoftGraph.of(tenants.partner())
                        .customerDirectory(other)
                        .users()
                        .list()
                        .toList())
                .isNotNull();
    }
}
