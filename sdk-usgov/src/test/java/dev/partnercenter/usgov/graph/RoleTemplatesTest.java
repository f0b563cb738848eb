package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.api.roles.DirectoryRoleScope;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.roles.UserMember;
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

/** In Graph a role comes into being when it is first used. Its template has the same id everywhere, and stands for it. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class RoleTemplatesTest {
    /** The template of User Administrator. */
    private static final String TEMPLATE = "fe930be7-5e62-47db-91af-98c3a49a38b1";

    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private Directory directory;
    private DirectoryRoleScope byTemplate;
    private String rosa;

    @BeforeEach
    void startWithAUser() {
        tenants = SimulatedTenants.start(cloud);
        Customer customer = tenants.customer();
        directory = MicrosoftGraph.of(tenants.partner()).customerDirectory(customer.id());
        byTemplate = directory.directoryRoles().byId(TEMPLATE);
        rosa = directory
                .users()
                .create(SimulatedTenants.newUser("rosa", SimulatedTenants.domain(customer))
                        .build())
                .id();
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void a_role_is_activated_when_it_is_first_given() {
        assertThat(userAdministrator().id()).isEqualTo(TEMPLATE);

        UserMember added = byTemplate.addMember(member(rosa));

        assertThat(userAdministrator().id()).isEqualTo(added.roleId()).isNotEqualTo(TEMPLATE);
        assertThat(requests("POST", "/v1.0/directoryRoles")).hasSize(1);
    }

    @Test
    void the_reference_to_the_user_is_on_the_graph_of_the_cloud() {
        byTemplate.addMember(member(rosa));

        RecordedExchange added = tenants.simulator().recordedExchanges().stream()
                .filter(exchange -> exchange.path().endsWith("/members/$ref"))
                .findFirst()
                .orElseThrow();
        assertThat(added.requestBody()).contains("https://" + cloud.graphHost() + "/v1.0/directoryObjects/" + rosa);
    }

    @Test
    void an_activated_role_is_not_activated_again() {
        byTemplate.addMember(member(rosa));
        byTemplate.removeMember(rosa);

        byTemplate.addMember(member(rosa));

        assertThat(requests("POST", "/v1.0/directoryRoles")).hasSize(1);
    }

    @Test
    void a_role_that_somebody_else_activates_at_the_same_time_is_taken_as_it_is() {
        tenants.simulator()
                .faults()
                .on("POST", "/v1.0/directoryRoles")
                .afterWork()
                .respond(400);

        byTemplate.addMember(member(rosa));

        assertThat(byTemplate.members()).hasSize(1);
    }

    @Test
    void members_are_found_and_removed_by_the_template() {
        String roleId = byTemplate.addMember(member(rosa)).roleId();

        assertThat(byTemplate.members()).singleElement().satisfies(member -> {
            assertThat(member.id()).isEqualTo(rosa);
            assertThat(member.roleId()).isEqualTo(roleId);
        });
        byTemplate.removeMember(rosa);
        assertThat(byTemplate.members()).isEmpty();
    }

    @Test
    void a_role_that_was_never_activated_has_no_members() {
        assertThat(byTemplate.members()).isEmpty();
        assertThat(byTemplate.members().firstPage().continuation()).isNull();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> byTemplate.removeMember(rosa));
    }

    @Test
    void a_group_that_holds_the_role_is_no_user_and_left_out() {
        String team = directory
                .groups()
                .create(Group.builder()
                        .displayName("Help desk")
                        .mailNickname("helpdesk")
                        .mailEnabled(false)
                        .securityEnabled(true)
                        .build())
                .id();
        byTemplate.addMember(member(team));
        byTemplate.addMember(member(rosa));

        assertThat(byTemplate.members().stream().map(UserMember::id)).containsExactly(rosa);
    }

    @Test
    void a_member_whose_type_graph_does_not_say_is_kept() {
        String roleId = byTemplate.addMember(member(rosa)).roleId();
        tenants.simulator()
                .faults()
                .on("GET", "/v1.0/directoryRoles/" + roleId + "/members")
                .respond(200)
                .body("{\"value\": [{\"id\": \"" + rosa
                        + "\"}, {\"@odata.type\": \"#microsoft.graph.servicePrincipal\","
                        + " \"id\": \"5d0c7a11-90ab-4c1e-8f5e-2b7f3a1c6d42\"}]}");

        assertThat(directory.directoryRoles().byId(roleId).members().stream().map(UserMember::id))
                .containsExactly(rosa);
    }

    @Test
    void members_on_further_pages_are_walked_and_resumed() {
        String roleId = byTemplate.addMember(member(rosa)).roleId();
        String path = "/v1.0/directoryRoles/" + roleId + "/members";

        answerWithAFirstPage(path);
        assertThat(byTemplate.members().stream().map(UserMember::id)).containsExactly("ann", rosa);

        answerWithAFirstPage(path);
        String continuation = byTemplate.members().firstPage().continuation();
        assertThat(byTemplate.members().resume(continuation).stream().map(UserMember::id))
                .containsExactly(rosa);
    }

    @Test
    void a_role_that_is_held_already_is_a_bad_request() {
        byTemplate.addMember(member(rosa));

        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> byTemplate.addMember(member(rosa)));
    }

    @Test
    void a_member_without_an_id_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byTemplate.addMember(UserMember.builder().build()))
                .withMessageContaining("member.id");
    }

    private void answerWithAFirstPage(String path) {
        tenants.simulator()
                .faults()
                .on("GET", path)
                .respond(200)
                .body("{\"@odata.nextLink\": \"https://" + cloud.graphHost() + path
                        + "?$select=id\", \"value\": [{\"id\": \"ann\"}]}");
    }

    private DirectoryRole userAdministrator() {
        return directory.directoryRoles().list().stream()
                .filter(role -> "User Administrator".equals(role.name()))
                .findFirst()
                .orElseThrow();
    }

    private List<RecordedExchange> requests(String method, String path) {
        return tenants.simulator().recordedExchanges().stream()
                .filter(exchange ->
                        exchange.method().equals(method) && exchange.path().equals(path) && exchange.status() < 300)
                .toList();
    }

    private static UserMember member(String id) {
        return UserMember.builder().id(id).build();
    }
}
