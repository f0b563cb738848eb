package dev.partnercenter.internal.auth;

import org.jspecify.annotations.Nullable;

/** One line of advice for the refusals of Partner Center that have to do with tokens and roles. */
public final class ServiceAdvice {
    private ServiceAdvice() {}

    /** {@return the advice, or null if there is none for this status and code} */
    public static @Nullable String adviceFor(int status, @Nullable String code) {
        if (status == 401 && "900420".equals(code)) {
            return "The token is for another audience; its scope must be that of Partner Center in the configured cloud";
        }
        if (status == 401 && "900421".equals(code)) {
            return "The user signed in without multi-factor authentication; sign in again with it and store the new"
                    + " refresh token";
        }
        if (status == 403) {
            return "The user must be an admin agent of the partner, or the application be registered in Partner Center;"
                    + " some operations need App+User instead of app-only";
        }
        return null;
    }
}
