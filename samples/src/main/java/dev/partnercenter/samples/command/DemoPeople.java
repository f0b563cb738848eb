package dev.partnercenter.samples.command;

import dev.partnercenter.AuthMode;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.view.ProductRow;
import dev.partnercenter.samples.view.Text;
import java.util.List;
import java.util.Locale;

/** Gives the one customer of the simulator of this process a few people: one at work, one newly hired, one gone. */
final class DemoPeople {
    private final Tenant tenant;

    private DemoPeople(Tenant tenant) {
        this.tenant = tenant;
    }

    static void fill(Connection connection) {
        // An application alone has no access to customers' people, which the command itself is about to say.
        if (connection.embedded() == null || !connection.authModes().contains(AuthMode.APP_USER)) {
            return;
        }
        connection.partner().customers().list().stream()
                .findFirst()
                .map(customer -> TenantOption.ofCustomer(connection.partner(), customer))
                .ifPresent(harbor -> new DemoPeople(harbor).fill());
    }

    private void fill() {
        CustomerUser ruth = tenant.directory()
                .users()
                .create(person("Ruth", "Amado").toBuilder().usageLocation("US").build());
        Roles.scope(tenant, Roles.find(tenant, "Helpdesk Administrator")).addMember(RolesAdd.member(ruth));
        license(ruth);
        group(ruth);
        tenant.directory().users().create(person("Lena", "Fisk"));
        CustomerUser otto = tenant.directory().users().create(person("Otto", "Brandt"));
        People.scope(tenant, otto).delete();
    }

    private CustomerUser person(String first, String last) {
        return CustomerUser.builder()
                .userPrincipalName(tenant.signInName((first + "." + last).toLowerCase(Locale.ROOT)))
                .displayName(first + " " + last)
                .firstName(first)
                .lastName(last)
                .passwordProfile(Passwords.profile())
                .build();
    }

    private void license(CustomerUser user) {
        tenant.directory().subscribedSkus().list().stream()
                .map(sku -> LicenseAssignment.builder()
                        .skuId(ProductRow.of(sku).productId())
                        .build())
                .findFirst()
                .ifPresent(first -> People.scope(tenant, user)
                        .assignLicenses(LicenseUpdate.builder()
                                .licensesToAssign(List.of(first))
                                .build()));
    }

    private void group(CustomerUser member) {
        Group frontOffice = tenant.graph()
                .groups()
                .create(Group.builder()
                        .displayName("Front office")
                        .mailNickname("front-office")
                        .mailEnabled(false)
                        .securityEnabled(true)
                        .build());
        GroupNames.scope(tenant, frontOffice).addMember(Text.id(member.id(), "a user"));
    }
}
