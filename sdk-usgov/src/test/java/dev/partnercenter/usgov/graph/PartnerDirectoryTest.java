package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.groups.GroupMember;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.usgov.SimulatedTenants;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The partner's own tenant: an application alone may work there, which it never may in a customer's. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class PartnerDirectoryTest {
    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private Directory own;

    @BeforeEach
    void start() {
        tenants = SimulatedTenants.start(cloud);
        own = MicrosoftGraph.of(tenants.partner()).partnerDirectory();
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void the_partners_own_users_are_managed_like_a_customers() {
        CustomerUser lee = own.users()
                .create(SimulatedTenants.newUser("lee", TestIdentity.TENANT_DOMAIN)
                        .build());

        assertThat(own.users().list().stream().map(CustomerUser::userPrincipalName))
                .contains(TestIdentity.USER_NAME, lee.userPrincipalName());
        own.users().byId(lee.id()).delete();
        assertThat(own.users().listDeleted().stream().map(CustomerUser::id)).containsExactly(lee.id());
    }

    @Test
    void roles_groups_and_products_are_there_too() {
        assertThat(own.groups().list().stream().map(Group::id)).contains(TestIdentity.ADMIN_AGENTS_GROUP_ID);
        assertThat(own.directoryRoles().list().stream().map(DirectoryRole::name))
                .contains("Global Administrator", "User Administrator");
        assertThat(own.subscribedSkus().list())
                .anySatisfy(
                        product -> assertThat(product.productSku().id()).isEqualTo(TestCatalog.PRODUCTIVITY_G5_SKU));

        assertThat(own.groups().byId(TestIdentity.ADMIN_AGENTS_GROUP_ID).members().stream()
                        .map(GroupMember::id))
                .contains(TestIdentity.USER_ID);
    }

    @Test
    void the_client_itself_leads_there_where_it_asks_graph() {
        if (cloud == SimulatedCloud.GLOBAL) {
            assertThatExceptionOfType(OperationNotAvailableException.class)
                    .isThrownBy(() -> tenants.partner().directory());
        } else {
            assertThat(tenants.partner().directory().users().list().stream().map(CustomerUser::id))
                    .contains(TestIdentity.USER_ID);
        }
    }

    @Test
    void an_application_alone_works_in_the_partners_own_tenant() {
        asApplication(partner -> assertThat(MicrosoftGraph.of(partner).partnerDirectory().users().list().stream()
                        .map(CustomerUser::id))
                .contains(TestIdentity.USER_ID));
    }

    @Test
    void an_application_alone_cannot_have_graph_make_up_a_password() {
        asApplication(partner -> assertThatExceptionOfType(MissingCredentialException.class)
                .isThrownBy(() -> MicrosoftGraph.of(partner)
                        .partnerDirectory()
                        .users()
                        .byId(TestIdentity.USER_ID)
                        .startPasswordReset())
                .withMessageContaining("App+User")
                .withMessageContaining("userCredential"));
    }

    @Test
    void an_application_alone_is_told_why_it_has_no_access_to_customers() {
        String customer = tenants.customer().id();
        int before = tenants.simulator().recordedExchanges().size();

        asApplication(partner -> {
            MicrosoftGraph graph = MicrosoftGraph.of(partner);
            assertThatExceptionOfType(MissingCredentialException.class)
                    .isThrownBy(() ->
                            graph.customerDirectory(customer).users().list().toList())
                    .withMessageContaining("GDAP");
            assertThatExceptionOfType(MissingCredentialException.class)
                    .isThrownBy(() -> graph.client(customer).users().get())
                    .withMessageContaining("GDAP");
        });
        assertThat(tenants.simulator().recordedExchanges())
                .as("nothing is sent")
                .hasSize(before);
    }

    private void asApplication(Consumer<PartnerCenterClient> test) {
        try (PartnerCenterClient partner = tenants.applicationBuilder().build()) {
            test.accept(partner);
        }
    }
}
