package dev.partnercenter.samples.command;

import dev.partnercenter.api.users.UserQuery;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.view.Text;
import dev.partnercenter.samples.view.UserRow;

/** Finds users by what people call them. */
final class People {
    private People() {}

    /**
     * {@return the user}
     *
     * @param given an id, or a sign-in name with or without the domain
     */
    static CustomerUser find(Tenant tenant, String given) {
        if (Text.isId(given)) {
            return tenant.directory().users().byId(given).get();
        }
        String name = tenant.signInName(given);
        return tenant.directory().users().list(UserQuery.of(FieldFilter.equalTo("userPrincipalName", name))).stream()
                .filter(user -> name.equalsIgnoreCase(user.userPrincipalName()))
                .findFirst()
                .orElseThrow(() -> new StoppedException(
                        "There is no user " + name + " in " + tenant.name() + ": 'users list' shows who is there"));
    }

    /** {@return the operations on a user who was found} */
    static UserScope scope(Tenant tenant, CustomerUser user) {
        return tenant.directory().users().byId(Text.id(user.id(), "a user"));
    }

    /**
     * {@return the user, who was deleted}
     *
     * @param given as above
     */
    static CustomerUser findDeleted(Tenant tenant, String given) {
        String name = Text.isId(given) ? given : tenant.signInName(given);
        return tenant.directory().users().listDeleted().stream()
                .filter(user -> name.equalsIgnoreCase(user.id())
                        || name.equalsIgnoreCase(UserRow.of(user).signInName()))
                .findFirst()
                .orElseThrow(() -> new StoppedException("Nobody named " + name + " was deleted in " + tenant.name()
                        + " in the last 30 days: 'users list --deleted' shows who was"));
    }
}
