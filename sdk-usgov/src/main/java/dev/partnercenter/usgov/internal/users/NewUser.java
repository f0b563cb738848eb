package dev.partnercenter.usgov.internal.users;

import com.microsoft.graph.models.User;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.UserState;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.ModelJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Graph needs to create a user: Partner Center asks for less and makes the rest up, so that is done here. */
final class NewUser {
    private NewUser() {}

    static User body(CustomerUser user) {
        Checks.notNull("user", user);
        String signInName = required("user.userPrincipalName", user.userPrincipalName());
        required("user.displayName", user.displayName());
        if (user.passwordProfile() == null || user.passwordProfile().password() == null) {
            throw new IllegalArgumentException(
                    "user.passwordProfile must hold a password, for example Passwords.profile()");
        }
        Map<String, @Nullable Object> properties = ModelJson.properties(user);
        if (UserState.ACTIVE.equals(user.state())) {
            properties.remove("state");
        }
        properties.putIfAbsent("accountEnabled", true);
        properties.putIfAbsent("mailNickname", nickname(signInName));
        return UserMapping.write(properties);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be null or blank: Microsoft Graph needs it");
        }
        return value;
    }

    private static String nickname(String signInName) {
        int at = signInName.indexOf('@');
        if (at < 1 || at == signInName.length() - 1) {
            throw new IllegalArgumentException("user.userPrincipalName must be a name and a domain of the tenant, such"
                    + " as dana@harborcounty.onmicrosoft.us");
        }
        return signInName.substring(0, at);
    }
}
