package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.partnercenter.Exchange;
import dev.partnercenter.Secret;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.model.users.PasswordReset;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.testkit.LogAtTrace;
import dev.partnercenter.testkit.Shown;
import dev.partnercenter.usgov.SimulatedTenants;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a password, only who asks the {@link Secret} for its value gets to see it. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class PasswordsStaySecretTest {
    private static final String FIRST = "canary-Cypress.Dock-41";
    private static final String SECOND = "canary-Heron+Jetty-88";
    private static final String ANSWERED = "canary-Lantern-Row-7";

    @Parameter
    SimulatedCloud cloud;

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private LogAtTrace log;
    private SimulatedTenants tenants;
    private Users users;
    private CustomerUser rosa;

    @BeforeEach
    void startWithAUser() {
        log = LogAtTrace.open();
        tenants = SimulatedTenants.start(
                cloud, simulator -> simulator, client -> client.exchangeListener(exchanges::add));
        Customer customer = tenants.customer();
        users = MicrosoftGraph.of(tenants.partner())
                .customerDirectory(customer.id())
                .users();
        rosa = SimulatedTenants.newUser("rosa", SimulatedTenants.domain(customer))
                .passwordProfile(profile(FIRST))
                .build();
        show(rosa);
    }

    @AfterEach
    void stop() {
        tenants.close();
        log.close();
    }

    @Test
    void when_all_goes_well() {
        CustomerUser created = users.create(rosa);
        show(created);
        UserScope scope = users.byId(created.id());
        scope.resetPassword(profile(SECOND));
        PasswordReset reset = scope.startPasswordReset().await(Duration.ofMinutes(1));
        show(reset);

        assertNothingShows(FIRST, SECOND, reset.newPassword().value());
    }

    @Test
    void when_the_service_refuses_or_does_not_answer() {
        tenants.simulator().faults().on("POST", "/v1.0/users").respond(400);
        show(catchThrowable(() -> users.create(rosa)));
        tenants.simulator().faults().on("POST", "/v1.0/users").loseAnswer();
        show(catchThrowable(() -> users.create(rosa)));
        UserScope scope = users.byId(users.list().toList().get(0).id());
        tenants.simulator().faults().on("PATCH", "/v1.0/users/*").cut();
        show(catchThrowable(() -> scope.resetPassword(profile(SECOND))));
        tenants.simulator().faults().on("PATCH", "/v1.0/users/*").respond(403);
        show(catchThrowable(() -> scope.resetPassword(profile(SECOND))));

        assertNothingShows(FIRST, SECOND);
    }

    @Test
    void when_the_answer_with_the_new_password_cannot_be_read() {
        UserScope scope = users.byId(users.create(rosa).id());
        for (String body : List.of(
                "{\"newPassword\": \"" + ANSWERED + "\"",
                "{\"newPassword\": \"" + ANSWERED + "\" oops}",
                "{\"newPassword\": {\"value\": \"" + ANSWERED + "\"}}",
                "\"" + ANSWERED + "\"")) {
            tenants.simulator()
                    .faults()
                    .on("POST", "/v1.0/users/*/authentication/methods/*/resetPassword")
                    .respond(202)
                    .body(body);
            show(catchThrowable(() -> scope.startPasswordReset()));
        }

        assertNothingShows(FIRST, ANSWERED);
    }

    @Test
    void when_graph_repeats_what_it_was_sent() {
        UserScope scope = users.byId(users.create(rosa).id());
        for (String body : List.of(
                "{\"error\":{\"code\":\"x\",\"message\":\"'" + SECOND + "' is too short\"}}",
                "{\"error\":{\"code\":\"" + SECOND + "\",\"innerError\":{\"code\":\"" + SECOND + "\"}}}",
                "{\"passwordProfile\":{\"password\":\"" + SECOND + "\"}}",
                "<html>" + SECOND)) {
            for (int status : new int[] {400, 403, 500}) {
                tenants.simulator()
                        .faults()
                        .on("PATCH", "/v1.0/users/*")
                        .respond(status)
                        .body(body);
                show(catchThrowable(() -> scope.resetPassword(profile(SECOND))));
            }
        }

        assertNothingShows(FIRST, SECOND);
        assertThat(shown).contains("'****' is too short");
    }

    @Test
    void when_a_property_is_refused_before_it_is_sent() {
        show(catchThrowable(() -> users.create(rosa.toBuilder().id("7").build())));
        show(catchThrowable(() ->
                users.create(rosa.toBuilder().userPrincipalName("no address").build())));

        assertNothingShows(FIRST);
    }

    private static PasswordProfile profile(String password) {
        return PasswordProfile.builder()
                .password(Secret.of(password))
                .forceChangePassword(true)
                .build();
    }

    private void show(Object value) {
        assertThat(value).isNotNull();
        shown.append(value).append('\n').append(Shown.of(value)).append('\n');
    }

    private void assertNothingShows(String... secrets) {
        assertThat(shown).doesNotContain(secrets);
        assertThat(exchanges).isNotEmpty();
        assertThat(exchanges.toString()).doesNotContain(secrets);
        assertThat(log.lines()).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(secrets));
        // What the simulator recorded is looked at when it is closed.
    }
}
