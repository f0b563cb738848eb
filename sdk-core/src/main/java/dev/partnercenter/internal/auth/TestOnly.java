package dev.partnercenter.internal.auth;

import org.jspecify.annotations.Nullable;

/** Marks a credential whose secrets are worth nothing, so that it may be sent to a simulator. */
public interface TestOnly {
    /** {@return whether the credential may be sent to a rerouted address; no credential at all may} */
    static boolean isSafe(@Nullable Object credential) {
        return credential == null || credential instanceof TestOnly;
    }
}
