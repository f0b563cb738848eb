package dev.partnercenter;

import java.util.Objects;

/** The User-Agent that the service sees. */
final class UserAgent {
    static final String VALUE = "partnercenter-sdk-java/"
            + Objects.requireNonNullElse(UserAgent.class.getPackage().getImplementationVersion(), "dev")
            + " (Java " + Runtime.version().feature() + ")";

    private UserAgent() {}
}
