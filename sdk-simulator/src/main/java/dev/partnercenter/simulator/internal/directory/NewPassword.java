package dev.partnercenter.simulator.internal.directory;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a user's password. The password itself is only looked at and then forgotten: nobody signs in with
 * it here.
 *
 * @param password null keeps the old one
 * @param forceChange whether the user has to change it at the next sign-in; null keeps what holds
 * @param forceChangeWithMfa as before, after multi-factor authentication
 */
public record NewPassword(
        @Nullable String password,
        @Nullable Boolean forceChange,
        @Nullable Boolean forceChangeWithMfa) {

    private static final int MINIMUM = 8;
    private static final int MAXIMUM = 256;

    /** A password that holds, for somebody who shall change it. */
    public static String generate() {
        return "Sim-canary-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Refuses what is too short, too long or of too few kinds of characters, or holds the user's own name. */
    void require(String userPrincipalName) {
        String text = password;
        if (text == null) {
            return;
        }
        long kinds = Stream.of(".*[a-z].*", ".*[A-Z].*", ".*[0-9].*", ".*[^a-zA-Z0-9].*")
                .filter(text::matches)
                .count();
        String name = userPrincipalName.split("@", -1)[0].toLowerCase(Locale.ROOT);
        boolean named = name.length() > 3 && text.toLowerCase(Locale.ROOT).contains(name);
        if (text.length() < MINIMUM || text.length() > MAXIMUM || kinds < 3 || named) {
            throw DirectoryRule.PASSWORD_COMPLEX.at("password");
        }
    }

    @Override
    public String toString() {
        return "NewPassword[" + (password == null ? "none" : "masked") + "]";
    }
}
