package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.api.roles.DirectoryRoleScope;
import dev.partnercenter.api.roles.DirectoryRoles;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.usgov.SimulatedTenants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same program in every cloud: a user becomes an administrator, and stops being one. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class RolesTest {
    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private DirectoryRoles roles;
    private Users users;
    private CustomerUser rosa;

    @BeforeEach
    void startWithAUser() {
        tenants = SimulatedTenants.start(cloud);
        Customer customer = tenants.customer();
        roles = tenants.partner().customers().byId(customer.id()).directoryRoles();
        users = tenants.partner().customers().byId(customer.id()).users();
        rosa = users.create(SimulatedTenants.newUser("rosa", SimulatedTenants.domain(customer))
                .build());
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void every_role_is_listed_once() {
        assertThat(roles.list().stream().map(DirectoryRole::name))
                .contains("User Administrator", "License Administrator", "Directory Readers")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_role_is_given_and_shows_on_both_sides() {
        DirectoryRoleScope administrators = role("User Administrator");

        administrators.addMember(member(rosa));

        assertThat(role("User Administrator").members().stream().map(UserMember::userPrincipalName))
                .containsExactly(rosa.userPrincipalName());
        assertThat(users.byId(rosa.id()).directoryRoles().stream().map(DirectoryRole::name))
                .containsExactly("User Administrator");
    }

    @Test
    void a_member_without_an_id_is_refused_by_name() {
        DirectoryRoleScope administrators = role("User Administrator");
        int sent = tenants.simulator().recordedExchanges().size();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> administrators.addMember(
                        UserMember.builder().displayName("Rosa").build()))
                .withMessageContaining("member.id");
        assertThat(tenants.simulator().recordedExchanges()).hasSize(sent);
    }

    @Test
    void a_role_is_taken_away_and_the_user_stays() {
        role("User Administrator").addMember(member(rosa));

        role("User Administrator").removeMember(rosa.id());

        assertThat(role("User Administrator").members()).isEmpty();
        assertThat(users.byId(rosa.id()).directoryRoles()).isEmpty();
        assertThat(users.byId(rosa.id()).get().displayName()).isEqualTo(rosa.displayName());
    }

    @Test
    void a_role_that_nobody_holds_has_no_members() {
        assertThat(role("Groups Administrator").members()).isEmpty();
    }

    @Test
    void what_nobody_holds_cannot_be_taken_from_anybody() {
        DirectoryRoleScope administrators = role("User Administrator");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> administrators.removeMember(rosa.id()));
    }

    @Test
    void an_unknown_role_is_not_found() {
        DirectoryRoleScope unknown = roles.byId("11111111-2222-4333-8444-555555555555");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> unknown.members().toList());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> unknown.addMember(member(rosa)));
    }

    private DirectoryRoleScope role(String name) {
        return roles.list().stream()
                .filter(role -> name.equals(role.name()))
                .map(role -> roles.byId(role.id()))
                .findFirst()
                .orElseThrow();
    }

    private static UserMember member(CustomerUser user) {
        return UserMember.builder()
                .id(user.id())
                .displayName(user.displayName())
                .userPrincipalName(user.userPrincipalName())
                .build();
    }
}
