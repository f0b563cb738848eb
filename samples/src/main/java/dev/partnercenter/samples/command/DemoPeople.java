package dev.partnercenter.samples.command;

import dev.partnercenter.AuthMode;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.view.Text;
import org.jspecify.annotations.Nullable;

/** Gives the one customer of the simulator of this process a few people. */
final class DemoPeople {
    private DemoPeople() {}

    static void fill(Connection connection) {
        // An application alone has no access to customers' people, which the command itself is about to say.
        if (connection.embedded() == null || !connection.authModes().contains(AuthMode.APP_USER)) {
            return;
        }
        Tenant harbor = connection.partner().customers().list().stream()
                .findFirst()
                .map(customer -> TenantOption.ofCustomer(connection.partner(), customer))
                .orElseThrow();
        create(harbor, "Ruth", "Amado", "US");
        create(harbor, "Lena", "Fisk", null);
        CustomerUser gone = create(harbor, "Otto", "Brandt", "US");
        harbor.directory().users().byId(Text.id(gone.id(), "a user")).delete();
    }

    private static CustomerUser create(Tenant tenant, String first, String last, @Nullable String usageLocation) {
        Users users = tenant.directory().users();
        CustomerUser person = CustomerUser.builder()
                .userPrincipalName(tenant.signInName(SignInNames.of(first, last)))
                .displayName(first + " " + last)
                .firstName(first)
                .lastName(last)
                .passwordProfile(Passwords.profile())
                .build();
        return users.create(
                usageLocation == null
                        ? person
                        : person.toBuilder().usageLocation(usageLocation).build());
    }
}
