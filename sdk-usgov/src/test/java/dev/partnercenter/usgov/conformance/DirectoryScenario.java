package dev.partnercenter.usgov.conformance;

import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.api.groups.GroupScope;
import dev.partnercenter.api.roles.DirectoryRoleScope;
import dev.partnercenter.api.users.UserQuery;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.common.SortDirection;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.usgov.SimulatedTenants;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Everything that can be done in a directory, once, in the partner's own. */
final class DirectoryScenario {
    private static final String LICENSE_ADMINISTRATOR = "4d6ac14f-3453-41d0-bef9-a3e0c569773a";

    private final Directory directory;

    DirectoryScenario(SimulatedTenants tenants) {
        directory = tenants.partner().directory();
    }

    void run() {
        UserScope user = users();
        roles(user);
        licenses(user);
        groups(user);
        user.delete();
        directory.users().listDeleted().toList();
        user.restore();
    }

    private UserScope users() {
        CustomerUser created = directory
                .users()
                .create(CustomerUser.builder()
                        .userPrincipalName("ines.calder@" + TestIdentity.TENANT_DOMAIN)
                        .displayName("Ines Calder")
                        .firstName("Ines")
                        .lastName("Calder")
                        .phoneNumber("7575550123")
                        .passwordProfile(Passwords.profile())
                        .build());
        UserScope user = directory.users().byId(created.id());
        user.update(user.get().toBuilder()
                .phoneNumber(null)
                .additionalProperty("department", "Harbor office")
                .build());
        user.resetPassword(Passwords.profile());
        user.startPasswordReset().await(Duration.ofMinutes(5));
        directory.users().list(UserQuery.all().withSize(1)).toList();
        directory
                .users()
                .list(UserQuery.of(FieldFilter.startsWith("displayName", "Ines"))
                        .sortedBy("displayName", SortDirection.DESCENDING)
                        .withSelect("displayName", "usageLocation"))
                .toList();
        return user;
    }

    private void roles(UserScope user) {
        String userId = user.get().id();
        directory.directoryRoles().list().toList();
        DirectoryRoleScope role = directory.directoryRoles().byId(LICENSE_ADMINISTRATOR);
        role.addMember(UserMember.builder().id(userId).build());
        role.members().toList();
        user.directoryRoles().toList();
        role.removeMember(userId);
    }

    private void licenses(UserScope user) {
        directory.subscribedSkus().list().toList();
        user.assignLicenses(assigned(), "US");
        user.licenses().toList();
        user.assignLicenses(removed());
        directory.users().assignLicenses(Map.of(user.get().id(), assigned()));
    }

    private static LicenseUpdate assigned() {
        return LicenseUpdate.builder()
                .licensesToAssign(List.of(LicenseAssignment.builder()
                        .skuId(TestCatalog.PRODUCTIVITY_G5_SKU)
                        .build()))
                .build();
    }

    private static LicenseUpdate removed() {
        return LicenseUpdate.builder()
                .licensesToRemove(List.of(TestCatalog.PRODUCTIVITY_G5_SKU))
                .build();
    }

    private void groups(UserScope user) {
        Group created = directory
                .groups()
                .create(Group.builder()
                        .displayName("Quay operators")
                        .mailNickname("quay-operators")
                        .mailEnabled(false)
                        .securityEnabled(true)
                        .build());
        GroupScope group = directory.groups().byId(created.id());
        group.addMember(user.get().id());
        group.members().toList();
        group.get();
        directory.groups().list().toList();
        group.removeMember(user.get().id());
    }
}
