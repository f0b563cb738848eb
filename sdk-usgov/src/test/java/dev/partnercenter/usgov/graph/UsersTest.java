package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.api.users.UserQuery;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.common.SortDirection;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.CustomerUserBuilder;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.model.users.UserState;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.usgov.SimulatedTenants;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same program in every cloud: Partner Center serves it in the commercial one, Microsoft Graph in the others. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class UsersTest {
    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private Users users;
    private String domain;

    @BeforeEach
    void startWithACustomer() {
        tenants = SimulatedTenants.start(cloud);
        Customer customer = tenants.customer();
        domain = SimulatedTenants.domain(customer);
        users = tenants.partner().customers().byId(customer.id()).users();
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void a_new_user_has_what_it_was_given() {
        CustomerUser user = users.create(newUser("rosa").build());

        CustomerUser read = users.byId(user.id()).get();

        assertThat(read.userPrincipalName()).isEqualTo("rosa@" + domain);
        assertThat(read.displayName()).isEqualTo("rosa of Harbor County");
        assertThat(read.firstName()).isEqualTo("rosa");
        assertThat(read.lastName()).isEqualTo("Delgado");
        assertThat(read.usageLocation()).isEqualTo("US");
        assertThat(read.phoneNumber()).isEqualTo("7575550188");
        assertThat(read.state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void a_change_leaves_everything_else_as_it_was() {
        UserScope rosa = users.byId(users.create(newUser("rosa").build()).id());

        rosa.update(rosa.get().toBuilder().lastName("Delgado-Reyes").build());

        assertThat(rosa.get().lastName()).isEqualTo("Delgado-Reyes");
        assertThat(rosa.get().firstName()).isEqualTo("rosa");
        assertThat(rosa.get().phoneNumber()).isEqualTo("7575550188");
    }

    @Test
    void a_property_set_to_null_is_cleared() {
        UserScope rosa = users.byId(users.create(newUser("rosa").build()).id());

        rosa.update(CustomerUser.builder().phoneNumber(null).firstName(null).build());

        assertThat(rosa.get().phoneNumber()).isNull();
        assertThat(rosa.get().firstName()).isNull();
        assertThat(rosa.get().lastName()).isEqualTo("Delgado");
    }

    @Test
    void users_are_filtered_and_sorted_page_by_page() {
        List.of("zoe", "bo", "zack").forEach(name -> users.create(newUser(name).build()));

        UserQuery query = UserQuery.of(FieldFilter.startsWith("displayName", "z"))
                .sortedBy("displayName", SortDirection.DESCENDING)
                .withSize(1);

        assertThat(users.list(query).stream().map(CustomerUser::firstName)).containsExactly("zoe", "zack");
        assertThat(users.list(query).firstPage().items()).hasSize(1);
    }

    @Test
    void a_deleted_user_can_be_restored() {
        UserScope rosa = users.byId(users.create(newUser("rosa").build()).id());

        rosa.delete();

        assertThat(users.list().stream().map(CustomerUser::firstName)).doesNotContain("rosa");
        assertThat(users.listDeleted().toList()).singleElement().satisfies(deleted -> {
            assertThat(deleted.displayName()).isEqualTo("rosa of Harbor County");
            assertThat(deleted.state()).isEqualTo(UserState.INACTIVE);
            assertThat(deleted.softDeletionTime()).isNotNull();
        });
        rosa.restore();
        assertThat(rosa.get().displayName()).isEqualTo("rosa of Harbor County");
        assertThat(users.listDeleted().toList()).isEmpty();
    }

    @Test
    void a_password_is_reset_to_one_that_is_told_to_nobody_else() {
        UserScope rosa = users.byId(users.create(newUser("rosa").build()).id());

        rosa.resetPassword(Passwords.profile());

        assertThat(rosa.get().userPrincipalName()).isEqualTo("rosa@" + domain);
    }

    @Test
    void an_unknown_user_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(
                        () -> users.byId("11111111-2222-4333-8444-555555555555").get());
    }

    @Test
    void an_id_that_is_no_segment_is_refused_by_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> users.byId("..")).withMessageContaining("userId");
    }

    private CustomerUserBuilder newUser(String name) {
        return SimulatedTenants.newUser(name, domain);
    }
}
