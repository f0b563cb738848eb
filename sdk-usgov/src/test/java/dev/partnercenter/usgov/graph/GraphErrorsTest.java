package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.SimulatedTenants;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What Graph says when it refuses is in the exception, with what to do about it. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class GraphErrorsTest {
    private static final String SOMEBODY = "11111111-2222-4333-8444-555555555555";

    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private String customer;

    @BeforeEach
    void startWithACustomer() {
        tenants = SimulatedTenants.start(cloud);
        customer = tenants.customer().id();
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "400 with nested `innerError`",
            outcome = "`BadRequestException` with both codes and the ids of both sides")
    void the_exception_has_both_codes_and_all_ids() {
        tenants.simulator()
                .faults()
                .on("GET", "/v1.0/users/" + SOMEBODY)
                .respond(400)
                .header("request-id", "served-1")
                .body("""
                        {"error": {"code": "Request_BadRequest", "message": "Look closer.",
                         "innerError": {"code": "outer", "innererror": {"code": "theCause"}}}}
                        """);

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> directory().users().byId(SOMEBODY).get())
                .satisfies(failure -> {
                    assertThat(failure.code()).isEqualTo("Request_BadRequest");
                    assertThat(failure.innerCode()).isEqualTo("theCause");
                    assertThat(failure.description()).isEqualTo("Look closer.");
                    assertThat(failure.serviceRequestId()).isEqualTo("served-1");
                    assertThat(failure.requestId()).isEqualTo(lastCall().requestHeader("client-request-id"));
                })
                .withMessageContaining("theCause")
                .withMessageContaining("served-1");
    }

    @Test
    void throttling_tells_how_long_to_wait() {
        tenants.simulator().faults().on("GET", "/v1.0/users").respond(429).retryAfter("2.128");
        try (PartnerCenterClient once =
                tenants.builder().retryPolicy(RetryPolicy.NONE).build()) {
            ThrottledException failure = catchThrowableOfType(
                    ThrottledException.class,
                    () -> MicrosoftGraph.of(once)
                            .customerDirectory(customer)
                            .users()
                            .list()
                            .toList());
            assertThat(failure.code()).isEqualTo("TooManyRequests");
            assertThat(failure.innerCode()).isEqualTo("429");
            assertThat(failure.retryAfter()).isEqualTo(Duration.ofMillis(2128));
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "429 twice on a GET, `Retry-After` in fractions of seconds",
            outcome = "waits as long each time, sends it again under the same `client-request-id`, gives the answer")
    void throttling_is_waited_out_under_the_same_id() {
        tenants.simulator()
                .faults()
                .on("GET", "/v1.0/users")
                .times(2)
                .respond(429)
                .retryAfter("2.128");

        directory().users().list().toList();

        assertThat(tenants.waits()).containsExactly(Duration.ofMillis(2128), Duration.ofMillis(2128));
        assertThat(calls("/v1.0/users").stream().map(call -> call.requestHeader("client-request-id")))
                .hasSize(3)
                .containsOnly(lastCall().requestHeader("client-request-id"));
    }

    @Test
    void an_expired_token_is_renewed_once() {
        directory().users().list().toList();
        tenants.simulator().faults().on("GET", "/v1.0/users").respond(401);

        directory().users().list().toList();

        assertThat(calls("/v1.0/users").stream().map(RecordedExchange::status)).containsExactly(200, 401, 200);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> directory().users().byId(SOMEBODY).delete())
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("Request_ResourceNotFound"));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "403",
            outcome = "sent once: `ForbiddenException` that names the permission and the role")
    void what_is_forbidden_says_which_permission_and_which_role_it_needs() {
        tenants.simulator().faults().on("*", "/v1.0/**").always().respond(403);
        Map<GraphOperation, Consumer<Directory>> calls = Map.of(
                GraphOperations.LIST_USERS,
                        directory -> directory.users().list().toList(),
                GraphOperations.DELETE_USER,
                        directory -> directory.users().byId(SOMEBODY).delete(),
                GraphOperations.RESET_PASSWORD,
                        directory -> directory.users().byId(SOMEBODY).resetPassword(Passwords.profile()),
                GraphOperations.START_PASSWORD_RESET,
                        directory -> directory.users().byId(SOMEBODY).startPasswordReset(),
                GraphOperations.LIST_DELETED_USERS,
                        directory -> directory.users().listDeleted().toList(),
                GraphOperations.LIST_ROLES,
                        directory -> directory
                                .directoryRoles()
                                .byId(SOMEBODY)
                                .addMember(UserMember.builder().id(SOMEBODY).build()),
                GraphOperations.REMOVE_ROLE_MEMBER,
                        directory -> directory.directoryRoles().byId(SOMEBODY).removeMember(SOMEBODY),
                GraphOperations.LIST_SUBSCRIBED_SKUS,
                        directory -> directory.subscribedSkus().list().toList(),
                GraphOperations.LIST_LICENSE_DETAILS,
                        directory -> directory.users().byId(SOMEBODY).licenses().toList(),
                GraphOperations.ADD_GROUP_MEMBER,
                        directory -> directory.groups().byId(SOMEBODY).addMember(SOMEBODY));

        calls.forEach((operation, call) -> assertThatExceptionOfType(ForbiddenException.class)
                .as(operation.operation().id())
                .isThrownBy(() -> call.accept(directory()))
                .withMessageContaining(operation.delegated().get(0))
                .withMessageContaining(operation.gdapRoles().get(0))
                .withMessageContaining("GDAP")
                .satisfies(failure -> assertThat(failure.call().operation())
                        .isEqualTo(operation.operation().id())));
    }

    @Test
    void for_applications_the_permission_is_told_where_they_may_work_at_all() {
        tenants.simulator().faults().on("*", "/v1.0/users").always().respond(403);
        Directory own = MicrosoftGraph.of(tenants.partner()).partnerDirectory();

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> own.users().list().toList())
                .withMessageContaining("An app-only token needs the application permission User.Read");
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> directory().users().list().toList())
                .withMessageContaining("App-only tokens are not accepted here");
    }

    private Directory directory() {
        return MicrosoftGraph.of(tenants.partner()).customerDirectory(customer);
    }

    private List<RecordedExchange> calls(String path) {
        return tenants.simulator().recordedExchanges().stream()
                .filter(exchange -> exchange.path().equals(path))
                .toList();
    }

    private RecordedExchange lastCall() {
        List<RecordedExchange> all = tenants.simulator().recordedExchanges();
        return all.get(all.size() - 1);
    }
}
