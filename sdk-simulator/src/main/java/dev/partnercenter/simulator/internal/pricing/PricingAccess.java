package dev.partnercenter.simulator.internal.pricing;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.entra.AccessTokens;
import dev.partnercenter.simulator.internal.entra.Caller;
import dev.partnercenter.simulator.internal.http.Request;
import java.time.Instant;
import java.util.Locale;

/** Lets in who has a token of the partner for this service, which speaks for a user. Partner Center's tokens are not for it. */
final class PricingAccess {

    private static final String BEARER = "bearer ";

    private final AccessTokens tokens;

    PricingAccess(AccessTokens tokens) {
        this.tokens = tokens;
    }

    void require(Request request, Instant now) {
        String header = request.headers().first("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw PricingError.UNAUTHENTICATED.because("There is no token.");
        }
        Caller caller = tokens.verify(header.substring(BEARER.length()).trim(), now)
                .orElseThrow(() -> PricingError.UNAUTHENTICATED.because("The token is not valid."))
                .caller();
        if (!caller.audience().equals("https://" + PricingService.HOST)) {
            throw PricingError.UNAUTHENTICATED.because("The token is for another audience: " + caller.audience());
        }
        if (!caller.tenant().equals(TestIdentity.TENANT_ID)) {
            throw PricingError.ACCESS_DENIED.because("The token's tenant is not the partner's.");
        }
        if (!caller.user() || !caller.mfa()) {
            throw PricingError.ACCESS_DENIED.because(
                    "The token does not speak for a user who has passed multi-factor authentication.");
        }
    }
}
