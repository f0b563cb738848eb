package dev.partnercenter.internal.auth;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line on what to do when Partner Center itself refuses a token. */
public final class ServiceAdvice {
    private static final Map<String, String> BY_CODE = Map.of(
            "900420",
            "The token is for another audience: it must be requested for the Partner Center scope of the client's cloud, "
                    + "which the built-in credentials do; check a credential of your own",
            "900421",
            "The token carries no proof of multi-factor authentication (claim amr): sign the user in again with MFA and "
                    + "store the new refresh token");

    private ServiceAdvice() {}

    /**
     * Finds the advice for a refusal.
     *
     * @param status HTTP status
     * @param code the service's own code, or null
     * @return the advice, or null if there is none
     */
    public static @Nullable String adviceFor(int status, @Nullable String code) {
        String known = code == null ? null : BY_CODE.get(code);
        if (known != null) {
            return known;
        }
        return switch (status) {
            case 401 ->
                "Check that tenant, application and cloud belong together; App+User tokens also need "
                        + "multi-factor authentication";
            case 403 ->
                "The user must be in the group AdminAgents of the partner's tenant and the application "
                        + "registered in Partner Center; for customers' data a delegated admin relationship must exist";
            default -> null;
        };
    }
}
