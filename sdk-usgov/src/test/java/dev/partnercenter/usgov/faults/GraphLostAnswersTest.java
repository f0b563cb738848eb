package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.groups.GroupMember;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.simulator.Fault;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.SimulatedTenants;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Graph did it, and nobody heard: the change is not sent again, and the advice leads to what became of it. */
class GraphLostAnswersTest {
    private final SimulatedTenants tenants = SimulatedTenants.start(SimulatedCloud.GCC_HIGH);
    private final Customer customer = tenants.customer();
    private final Directory directory = MicrosoftGraph.of(tenants.partner()).customerDirectory(customer.id());

    @AfterEach
    void stop() {
        tenants.close();
    }

    private CustomerUser newUser(String name) {
        return SimulatedTenants.newUser(name, SimulatedTenants.domain(customer)).build();
    }

    private void isUnknownAfterOneRequest(String method, String path, String advice, ThrowingCallable change) {
        Fault lost = tenants.simulator().faults().on(method, path).always().loseAnswer();

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(change)
                .satisfies(failure -> assertThat(failure.howToFindOut()).startsWith(advice));

        assertThat(lost.hits()).isEqualTo(1);
        tenants.simulator().faults().clear();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the answer is lost after a user was created",
            outcome = "sent once: `UnknownOutcomeException`; the list that it advises shows the user once")
    void a_user_is_created_once() {
        isUnknownAfterOneRequest(
                "POST",
                "/v1.0/users",
                "List what exists",
                () -> directory.users().create(newUser("rosa")));

        assertThat(directory.users().list().stream().map(CustomerUser::userPrincipalName))
                .containsOnlyOnce("rosa@" + SimulatedTenants.domain(customer));
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the answer is lost after a user was changed (PATCH)",
            outcome = "sent once: `UnknownOutcomeException`; the get that it advises shows the change")
    void a_user_is_changed_once() {
        String id = directory.users().create(newUser("rosa")).id();

        isUnknownAfterOneRequest(
                "PATCH",
                "/v1.0/users/*",
                "Get the resource to see whether it has changed",
                () -> directory
                        .users()
                        .byId(id)
                        .update(CustomerUser.builder().lastName("Reyes").build()));

        assertThat(directory.users().byId(id).get().lastName()).isEqualTo("Reyes");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the answer is lost after a user was deleted",
            outcome = "sent once: `UnknownOutcomeException`; the get that it advises finds no user")
    void a_user_is_deleted_once() {
        String id = directory.users().create(newUser("rosa")).id();

        isUnknownAfterOneRequest(
                "DELETE",
                "/v1.0/users/*",
                "Get the resource to see whether it is still there",
                () -> directory.users().byId(id).delete());

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> directory.users().byId(id).get());
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "the answer is lost after a member was added to a group",
            outcome = "sent once: `UnknownOutcomeException`; the list that it advises shows the member")
    void a_member_is_added_once() {
        String user = directory.users().create(newUser("rosa")).id();
        String group = directory
                .groups()
                .create(Group.builder()
                        .displayName("Clerks")
                        .mailNickname("clerks")
                        .mailEnabled(false)
                        .securityEnabled(true)
                        .build())
                .id();

        isUnknownAfterOneRequest(
                "POST",
                "/v1.0/groups/*/members/$ref",
                "List what exists",
                () -> directory.groups().byId(group).addMember(user));

        assertThat(directory.groups().byId(group).members().stream().map(GroupMember::id))
                .containsExactly(user);
    }
}
