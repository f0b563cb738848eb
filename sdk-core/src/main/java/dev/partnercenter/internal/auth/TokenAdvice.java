package dev.partnercenter.internal.auth;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line on what to do about the errors of Entra that partners meet. */
final class TokenAdvice {
    private static final String SIGN_IN_AGAIN =
            "Sign in again, with multi-factor authentication, and store the new refresh token";
    private static final String WRONG_CLOUD =
            "The tenant lives in another cloud: choose the PartnerCloud that hosts it, for US Government tenants one "
                    + "whose authority is login.microsoftonline.us";

    private static final String WRONG_TIME =
            "The clock of this machine differs from Entra's by minutes: set it, as the "
                    + "proof that is signed with the certificate is valid for ten minutes only";

    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry(
                    "AADSTS7000215",
                    "Use the value of a client secret, not its id, and check that it belongs to this application"),
            Map.entry("AADSTS7000222", "The client secret has expired: create a new one in the app registration"),
            Map.entry(
                    "AADSTS700016",
                    "Check the client id, and that the application is registered in this tenant and cloud"),
            Map.entry(
                    "AADSTS700027",
                    "Upload the certificate to the app registration; if it is there, check that it has not expired"),
            Map.entry("AADSTS700024", WRONG_TIME),
            Map.entry("AADSTS500133", WRONG_TIME),
            Map.entry("AADSTS90002", "Check the tenant id, and that the tenant lives in this cloud"),
            Map.entry(
                    "AADSTS65001",
                    "Give admin consent to the application for Partner Center in this tenant; in a customer's tenant "
                            + "through the application consents of Partner Center"),
            Map.entry("AADSTS50076", SIGN_IN_AGAIN),
            Map.entry("AADSTS50078", "The multi-factor authentication has expired. " + SIGN_IN_AGAIN),
            Map.entry("AADSTS50079", "The user must first register for multi-factor authentication. " + SIGN_IN_AGAIN),
            Map.entry("AADSTS70000", "The refresh token or code is not valid for this application. " + SIGN_IN_AGAIN),
            Map.entry("AADSTS700082", "The refresh token was not used for 90 days. " + SIGN_IN_AGAIN),
            Map.entry("AADSTS70043", "A sign-in frequency policy ended the session. " + SIGN_IN_AGAIN),
            Map.entry("AADSTS50173", "The user's password changed or the sessions were revoked. " + SIGN_IN_AGAIN),
            Map.entry(
                    "AADSTS53003",
                    "A Conditional Access policy blocks the sign-in: ask the tenant's administrator which one"),
            Map.entry("AADSTS900439", WRONG_CLOUD),
            Map.entry("AADSTS900440", WRONG_CLOUD),
            Map.entry(
                    "AADSTS7000218",
                    "The registration is a confidential client: give its secret or certificate, or allow public "
                            + "client flows in the app registration"),
            Map.entry(
                    "AADSTS500011",
                    "The service is unknown in this tenant: add the API permission \"Microsoft Partner Center\" to the "
                            + "app registration and give admin consent"),
            Map.entry("AADSTS900144", "A parameter of the token request is missing: report this as a bug of the SDK"),
            Map.entry(
                    "AADSTS50020",
                    "The user does not belong to this tenant: sign in with a user of the partner's own tenant"),
            Map.entry("AADSTS70020", "The device code has expired before anyone used it: start again"));

    private static final Map<String, String> BY_ERROR = Map.of(
            "interaction_required", SIGN_IN_AGAIN,
            "expired_token", "The device code has expired before anyone used it: start again",
            "authorization_declined", "The user declined the sign-in");

    private TokenAdvice() {}

    /** {@return the advice, or null if there is none for this error} */
    static @Nullable String forCode(@Nullable String aadstsCode, @Nullable String oauthError) {
        String advice = aadstsCode == null ? null : BY_CODE.get(aadstsCode);
        if (advice == null && oauthError != null) {
            advice = BY_ERROR.get(oauthError);
        }
        return advice;
    }
}
