package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.TokenSource;

/** Names of credentials for messages. */
final class Masked {
    private Masked() {}

    /** {@return what may be shown: our own credentials mask themselves, an application's may not} */
    static String name(TokenSource credential) {
        return credential instanceof BuiltIn ? credential.toString() : "credential of the application";
    }
}
