package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PendingResult;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.users.PasswordReset;
import dev.partnercenter.simulator.Fault;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.usgov.SimulatedTenants;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Graph makes the password up, says it at once, and needs a while until it holds. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class PasswordResetTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private Customer customer;
    private UserScope rosa;

    @BeforeEach
    void startWithAUser() {
        tenants = SimulatedTenants.start(cloud);
        customer = tenants.customer();
        Users users = MicrosoftGraph.of(tenants.partner())
                .customerDirectory(customer.id())
                .users();
        rosa = users.byId(users.create(SimulatedTenants.newUser("rosa", SimulatedTenants.domain(customer))
                        .build())
                .id());
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void the_new_password_is_there_once_it_holds() {
        PendingResult<PasswordReset> pending = rosa.startPasswordReset();
        assertThat(pending.isDone()).isFalse();

        PasswordReset reset = pending.await(A_MINUTE);

        assertThat(reset.newPassword().value()).isNotBlank();
        assertThat(reset.additionalProperties()).isEmpty();
        assertThat(tenants.waits())
                .as("what Graph asks for, then every five seconds")
                .hasSize(3);
        assertThat(tenants.waits().get(0)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void it_can_be_polled_step_by_step() {
        PendingResult<PasswordReset> pending = rosa.startPasswordReset();

        PendingResult<PasswordReset> third = pending.poll().poll().poll();

        assertThat(third.isDone()).isTrue();
        assertThat(third.result().newPassword()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "skipped"})
    void a_reset_that_graph_gives_up_fails_with_what_it_says(String status) {
        PendingResult<PasswordReset> pending = rosa.startPasswordReset();
        onOperation()
                .respond(200)
                .body("{\"status\": \"" + status + "\", \"statusDetail\": \"The account is synchronized.\"}");

        assertThatExceptionOfType(ChangeFailedException.class)
                .isThrownBy(() -> pending.await(A_MINUTE))
                .withMessageContaining(status)
                .withMessageContaining("The account is synchronized.")
                .satisfies(failure -> assertThat(failure.requestId()).isNotNull());
    }

    @Test
    void a_status_that_came_later_is_waited_out() {
        PendingResult<PasswordReset> pending = rosa.startPasswordReset();
        onOperation().always().respond(200).body("{\"status\": \"unknownFutureValue\"}");

        assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> pending.await(A_MINUTE));
    }

    @Test
    void an_operation_on_another_host_is_not_asked() {
        onReset().header("Location", "https://graph.elsewhere.example/v1.0/users/1/authentication/operations/2");

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> rosa.startPasswordReset())
                .withMessageContaining("graph.elsewhere.example");
    }

    @Test
    void an_answer_that_names_no_operation_leaves_the_outcome_open() {
        onReset().respond(202).body("{\"newPassword\": \"canary-Lantern-Row-7\"}");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> rosa.startPasswordReset())
                .withMessageNotContaining("Lantern");
    }

    @Test
    void a_lost_answer_is_not_asked_for_again() {
        Fault lost = onReset().loseAnswer();

        assertThatExceptionOfType(UnknownOutcomeException.class).isThrownBy(() -> rosa.startPasswordReset());
        assertThat(lost.hits()).isEqualTo(1);
    }

    @Test
    void partner_center_has_no_such_reset_and_says_what_to_use() {
        UserScope user = tenants.partner()
                .customers()
                .byId(customer.id())
                .users()
                .byId(rosa.get().id());

        if (cloud == SimulatedCloud.GLOBAL) {
            assertThatExceptionOfType(OperationNotAvailableException.class)
                    .isThrownBy(user::startPasswordReset)
                    .withMessageContaining("resetPassword");
        } else {
            assertThat(user.startPasswordReset().await(A_MINUTE).newPassword()).isNotNull();
        }
    }

    private Fault onReset() {
        return tenants.simulator().faults().on("POST", "/v1.0/users/*/authentication/methods/*/resetPassword");
    }

    private Fault onOperation() {
        return tenants.simulator().faults().on("GET", "/v1.0/users/*/authentication/operations/*");
    }
}
