package dev.partnercenter.simulator.internal.entra;

import java.util.Arrays;
import java.util.Optional;

/** The errors of the token endpoint: AADSTS code, OAuth error, status and a sentence. */
enum EntraError {
    MISSING_PARAMETER(900144, "invalid_request", 400, "The request body must contain the following parameter: '%s'."),
    UNSUPPORTED_GRANT(70003, "unsupported_grant_type", 400, "The grant type '%s' is not supported."),
    MALFORMED(9002313, "invalid_request", 400, "The request is malformed or invalid."),
    UNKNOWN_TENANT(90002, "invalid_request", 400, "Tenant '%s' not found."),
    NO_TENANT(50059, "invalid_request", 400, "The request names no tenant that this flow could use."),
    UNKNOWN_APPLICATION(700016, "unauthorized_client", 400, "Application '%s' was not found in the directory."),
    WRONG_SECRET(7000215, "invalid_client", 401, "The client secret that was given is not valid."),
    EXPIRED_SECRET(7000222, "invalid_client", 401, "The client secret has expired."),
    NO_CREDENTIAL(7000218, "invalid_client", 401, "The request must contain 'client_assertion' or 'client_secret'."),
    BAD_ASSERTION(50027, "invalid_client", 401, "The client assertion is not a valid JWT: %s."),
    WRONG_ASSERTION_AUDIENCE(
            700023, "invalid_client", 401, "The audience of the client assertion is not this endpoint."),
    WRONG_ASSERTION_ISSUER(
            700021, "invalid_client", 401, "Issuer and subject of the client assertion must be the app."),
    EXPIRED_ASSERTION(700024, "invalid_client", 401, "The client assertion is not within its valid time range."),
    WRONG_ASSERTION_SIGNATURE(700027, "invalid_client", 401, "The certificate of the assertion is not registered."),
    SCOPE_WITHOUT_DEFAULT(1002012, "invalid_scope", 400, "The scope '%s' must be a resource with '/.default'."),
    UNKNOWN_RESOURCE(500011, "invalid_resource", 400, "The resource '%s' was not found in the tenant."),
    INVALID_GRANT(70000, "invalid_grant", 400, "The grant is not valid or has been used."),
    EXPIRED_CODE(70008, "invalid_grant", 400, "The authorization code or refresh token has expired."),
    EXPIRED_REFRESH_TOKEN(700082, "invalid_grant", 400, "The refresh token has expired because it was not used."),
    REVOKED_REFRESH_TOKEN(50173, "invalid_grant", 400, "The grant was revoked; a new sign-in is needed."),
    REDEEMED_CODE(54005, "invalid_grant", 400, "The authorization code was already redeemed."),
    WRONG_REDIRECT_URI(500112, "invalid_client", 400, "The redirect URI is not the one the code was issued for."),
    BAD_REDIRECT_URI(50011, "invalid_request", 400, "The redirect URI '%s' is not registered."),
    WRONG_CODE_VERIFIER(501481, "invalid_grant", 400, "The code verifier does not match the code challenge."),
    AUTHORIZATION_PENDING(70016, "authorization_pending", 400, "The user has not approved the device code yet."),
    AUTHORIZATION_DECLINED(70044, "authorization_declined", 400, "The user declined the device code."),
    EXPIRED_DEVICE_CODE(70020, "expired_token", 400, "The device code has expired."),
    UNKNOWN_DEVICE_CODE(70002, "bad_verification_code", 400, "The device code is not known."),
    CONSENT_REQUIRED(65001, "invalid_grant", 400, "Nobody has consented to the use of the application."),
    MFA_REQUIRED(50076, "interaction_required", 400, "Multi-factor authentication is needed."),
    MFA_ENROLMENT_REQUIRED(50079, "interaction_required", 400, "The user must enrol for multi-factor authentication."),
    BLOCKED_BY_POLICY(53003, "interaction_required", 400, "A Conditional Access policy forbids the token."),
    DISABLED_USER(50057, "invalid_grant", 400, "The user account is disabled."),
    TEMPORARILY_UNAVAILABLE(90033, "temporarily_unavailable", 503, "A passing error has occurred.");

    private final int code;
    private final String error;
    private final int status;
    private final String text;

    EntraError(int code, String error, int status, String text) {
        this.code = code;
        this.error = error;
        this.status = status;
        this.text = text;
    }

    static Optional<EntraError> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }

    /** Refuses with this error; {@code detail} fills the sentence. */
    EntraRefusal because(String detail) {
        return new EntraRefusal(this, text.formatted(detail));
    }

    /** Refuses with this error. */
    EntraRefusal refusal() {
        return because("");
    }

    int code() {
        return code;
    }

    String error() {
        return error;
    }

    int status() {
        return status;
    }
}
