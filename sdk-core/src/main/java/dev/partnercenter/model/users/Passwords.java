package dev.partnercenter.model.users;

import dev.partnercenter.Secret;
import java.security.SecureRandom;

/** Makes first passwords. */
public final class Passwords {
    private static final int LENGTH = 20;

    // Without the letters and digits that are taken for one another on paper.
    private static final String[] KINDS = {
        "abcdefghijkmnopqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "!#$%*+-=?@_"
    };

    private Passwords() {}

    /**
     * Makes up a password that meets the rules of Entra ID: 20 characters out of small and capital letters, digits and
     * symbols, each kind at least once.
     *
     * @return the password; {@code toString()} shows it masked
     */
    public static Secret generate() {
        SecureRandom random = new SecureRandom();
        char[] password = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            String kind = KINDS[i < KINDS.length ? i : random.nextInt(KINDS.length)];
            password[i] = kind.charAt(random.nextInt(kind.length()));
        }
        for (int i = LENGTH - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            char swapped = password[i];
            password[i] = password[other];
            password[other] = swapped;
        }
        return Secret.of(new String(password));
    }

    /**
     * Makes up a password that must be changed at the next sign-in.
     *
     * @return the profile to create a user with, or to reset a password to
     */
    public static PasswordProfile profile() {
        return PasswordProfile.builder()
                .password(generate())
                .forceChangePassword(true)
                .build();
    }
}
