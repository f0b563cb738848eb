package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.api.groups.GroupScope;
import dev.partnercenter.api.groups.Groups;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.groups.GroupBuilder;
import dev.partnercenter.model.groups.GroupMember;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.usgov.SimulatedTenants;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups are in Graph alone, so they are asked of it in every cloud. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class GroupsTest {
    private static final String NOBODY = "11111111-2222-4333-8444-555555555555";

    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private Customer customer;
    private Directory directory;
    private Groups groups;

    @BeforeEach
    void startWithACustomer() {
        tenants = SimulatedTenants.start(cloud);
        customer = tenants.customer();
        directory = MicrosoftGraph.of(tenants.partner()).customerDirectory(customer.id());
        groups = directory.groups();
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void a_new_group_has_what_it_was_given() {
        Group created = groups.create(
                newGroup("helpdesk").description("Answers the phone").build());

        Group read = groups.byId(created.id()).get();

        assertThat(read.displayName()).isEqualTo("helpdesk of Harbor County");
        assertThat(read.description()).isEqualTo("Answers the phone");
        assertThat(read.securityEnabled()).isTrue();
        assertThat(read.mailEnabled()).isFalse();
        assertThat(read.createdDateTime()).isNotNull();
    }

    @Test
    void groups_are_listed() {
        List.of("helpdesk", "audit")
                .forEach(name -> groups.create(newGroup(name).build()));

        assertThat(groups.list().stream().map(Group::mailNickname)).contains("helpdesk", "audit");
    }

    @Test
    void members_are_users_and_groups() {
        GroupScope helpdesk =
                groups.byId(groups.create(newGroup("helpdesk").build()).id());
        String audit = groups.create(newGroup("audit").build()).id();
        String rosa = user("rosa");

        helpdesk.addMember(rosa);
        helpdesk.addMember(audit);

        assertThat(helpdesk.members().stream().map(GroupMember::id)).containsExactlyInAnyOrder(rosa, audit);
        assertThat(helpdesk.members()).anySatisfy(member -> {
            assertThat(member.userPrincipalName()).startsWith("rosa@");
            assertThat(member.additionalProperties()).containsEntry("@odata.type", "#microsoft.graph.user");
        });
        assertThat(references()).allMatch(body -> body.contains("https://" + cloud.graphHost() + "/v1.0/"));
    }

    @Test
    void a_member_leaves_the_group_and_stays_in_the_tenant() {
        GroupScope helpdesk =
                groups.byId(groups.create(newGroup("helpdesk").build()).id());
        String rosa = user("rosa");
        helpdesk.addMember(rosa);

        helpdesk.removeMember(rosa);

        assertThat(helpdesk.members()).isEmpty();
        assertThat(directory.users().byId(rosa).get().id()).isEqualTo(rosa);
    }

    @Test
    void who_is_a_member_already_is_a_bad_request_and_who_is_none_not_found() {
        GroupScope helpdesk =
                groups.byId(groups.create(newGroup("helpdesk").build()).id());
        String rosa = user("rosa");
        helpdesk.addMember(rosa);

        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> helpdesk.addMember(rosa));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> helpdesk.removeMember(NOBODY));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> groups.byId(NOBODY).get());
    }

    @Test
    void a_group_that_lacks_what_graph_needs_is_refused_before_it_is_sent() {
        int before = tenants.simulator().recordedExchanges().size();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        groups.create(newGroup("helpdesk").mailNickname(null).build()))
                .withMessageContaining("group.mailNickname");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        groups.create(newGroup("helpdesk").securityEnabled(null).build()))
                .withMessageContaining("group.securityEnabled");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> groups.byId(NOBODY).addMember(".."))
                .withMessageContaining("memberId");
        assertThat(tenants.simulator().recordedExchanges()).hasSize(before);
    }

    @Test
    void the_client_itself_has_groups_where_it_asks_graph() {
        if (cloud == SimulatedCloud.GLOBAL) {
            assertThatExceptionOfType(OperationNotAvailableException.class)
                    .isThrownBy(() ->
                            tenants.partner().customers().byId(customer.id()).groups());
        } else {
            groups.create(newGroup("helpdesk").build());
            assertThat(tenants.partner().customers().byId(customer.id()).groups().list().stream()
                            .map(Group::mailNickname))
                    .contains("helpdesk");
        }
    }

    private static GroupBuilder newGroup(String name) {
        return Group.builder()
                .displayName(name + " of Harbor County")
                .mailNickname(name)
                .mailEnabled(false)
                .securityEnabled(true);
    }

    private String user(String name) {
        return directory
                .users()
                .create(SimulatedTenants.newUser(name, SimulatedTenants.domain(customer))
                        .build())
                .id();
    }

    private List<String> references() {
        return tenants.simulator().recordedExchanges().stream()
                .filter(exchange -> exchange.path().endsWith("/members/$ref"))
                .map(RecordedExchange::requestBody)
                .toList();
    }
}
