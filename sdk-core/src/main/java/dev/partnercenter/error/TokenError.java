package dev.partnercenter.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why Entra gave no token.
 *
 * @param reason what happened, in one sentence without secrets
 * @param oauthError OAuth's own code, such as {@code invalid_grant}; null if Entra gave none
 * @param aadstsCode such as {@code AADSTS7000215}; null if Entra gave none
 * @param traceId Entra's trace id; null if it gave none
 * @param tenant the tenant asked
 * @param authority the authority asked
 * @param scope the scope asked for
 * @param advice one line on what to do; null if there is none for this code
 */
public record TokenError(
        String reason,
        @Nullable String oauthError,
        @Nullable String aadstsCode,
        @Nullable String traceId,
        @Nullable String tenant,
        String authority,
        String scope,
        @Nullable String advice)
        implements Serializable {

    /** {@return the facts as one message} */
    public String message() {
        StringBuilder text = new StringBuilder("No access token: ").append(reason);
        if (aadstsCode != null && !reason.contains(aadstsCode)) {
            text.append(" [").append(aadstsCode).append(']');
        }
        text.append(" (tenant ").append(tenant == null ? "of the credential" : tenant);
        text.append(", authority ").append(authority).append(", scope ").append(scope);
        if (traceId != null) {
            text.append(", trace id ").append(traceId);
        }
        text.append(')');
        if (advice != null) {
            text.append(". ").append(advice);
        }
        return text.toString();
    }
}
