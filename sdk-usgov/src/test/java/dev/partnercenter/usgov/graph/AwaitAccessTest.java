package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.ServerException;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.SimulatedTenants;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer that was just created is not at once open to Graph, and an old token never gets in. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class AwaitAccessTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void where_access_is_there_nothing_is_waited_for() {
        String customer = customerWhoseConsentSpreadsIn(Duration.ZERO);

        graph().awaitAccess(customer, TEN_MINUTES);

        assertThat(tenants.waits()).isEmpty();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a new customer's tenant opens later",
            outcome = "`awaitAccess` tries with a new token each time until it is let in")
    void the_first_wait_is_three_minutes_and_each_further_one_a_minute_with_a_new_token() {
        String customer = customerWhoseConsentSpreadsIn(Duration.ofMinutes(5));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(
                        () -> graph().customerDirectory(customer).users().list().toList());

        graph().awaitAccess(customer, TEN_MINUTES);

        assertThat(tenants.waits())
                .containsExactly(Duration.ofMinutes(3), Duration.ofMinutes(1), Duration.ofMinutes(1));
        assertThat(tokensFor(customer)).as("one for each try").isEqualTo(4);
        assertThatNoException()
                .isThrownBy(
                        () -> graph().customerDirectory(customer).users().list().toList());
    }

    @Test
    void a_tenant_that_entra_does_not_know_yet_is_waited_for_as_well() {
        String customer = customerWhoseConsentSpreadsIn(Duration.ZERO);
        tenants.simulator().entra().refuseNextToken(65001);

        graph().awaitAccess(customer, TEN_MINUTES);

        assertThat(tenants.waits()).containsExactly(Duration.ofMinutes(3));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "a new customer's tenant stays closed",
            outcome = "`awaitAccess` ends with `DeadlineExceededException`; its cause is the last refusal")
    void after_the_timeout_the_last_refusal_is_told() {
        String customer = customerWhoseConsentSpreadsIn(Duration.ofHours(1));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> graph().awaitAccess(customer, TEN_MINUTES))
                .withMessageContaining(customer)
                .withCauseInstanceOf(ForbiddenException.class);
        assertThat(tenants.waits()).hasSize(7);
    }

    @Test
    void a_timeout_too_short_for_a_second_try_does_not_wait_in_vain() {
        String customer = customerWhoseConsentSpreadsIn(Duration.ofHours(1));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> graph().awaitAccess(customer, Duration.ofMinutes(2)));
        assertThat(tenants.waits()).isEmpty();
    }

    @Test
    void what_waiting_does_not_heal_is_thrown_at_once() {
        String customer = customerWhoseConsentSpreadsIn(Duration.ZERO);
        tenants.simulator().entra().refuseNextToken(53003);
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> graph().awaitAccess(customer, TEN_MINUTES))
                .withMessageContaining("AADSTS53003");

        tenants.simulator().faults().on("GET", "/v1.0/users").always().respond(500);
        assertThatExceptionOfType(ServerException.class).isThrownBy(() -> graph().awaitAccess(customer, TEN_MINUTES));
        assertThat(tenants.waits()).as("those between retries").allMatch(wait -> wait.toSeconds() < 10);
    }

    @Test
    void an_application_alone_never_gets_in() {
        String customer = customerWhoseConsentSpreadsIn(Duration.ZERO);
        try (PartnerCenterClient application = tenants.applicationBuilder().build()) {
            assertThatExceptionOfType(MissingCredentialException.class)
                    .isThrownBy(() -> MicrosoftGraph.of(application).awaitAccess(customer, TEN_MINUTES))
                    .withMessageContaining("GDAP");
        }
    }

    @Test
    void a_timeout_that_is_none_is_refused() {
        String customer = customerWhoseConsentSpreadsIn(Duration.ZERO);

        for (Duration timeout : List.of(Duration.ZERO, Duration.ofMinutes(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> graph().awaitAccess(customer, timeout))
                    .withMessageContaining("timeout");
        }
    }

    private String customerWhoseConsentSpreadsIn(Duration delay) {
        tenants = SimulatedTenants.start(cloud, simulator -> simulator.consentPropagation(delay), client -> client);
        return tenants.customer().id();
    }

    private MicrosoftGraph graph() {
        return MicrosoftGraph.of(tenants.partner());
    }

    private long tokensFor(String customer) {
        return tenants.simulator().recordedExchanges().stream()
                .filter(exchange -> exchange.path().toLowerCase(Locale.ROOT).startsWith("/" + customer)
                        && exchange.path().endsWith("/token"))
                .count();
    }
}
