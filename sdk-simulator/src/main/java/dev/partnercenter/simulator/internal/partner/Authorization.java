package dev.partnercenter.simulator.internal.partner;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.entra.AccessTokens;
import dev.partnercenter.simulator.internal.entra.Caller;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.http.Route;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** Lets in who has a token that Partner Center takes. */
final class Authorization {

    private static final String BEARER = "bearer ";
    private static final Set<String> AUDIENCES =
            Set.of(TestIdentity.PARTNER_CENTER_RESOURCE, "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd");

    private final AccessTokens tokens;

    Authorization(AccessTokens tokens) {
        this.tokens = tokens;
    }

    void require(Request request, Route route, Instant now) {
        String header = request.headers().first("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw PartnerError.NO_TOKEN.refusal();
        }
        Caller caller = tokens.verify(header.substring(BEARER.length()).trim(), now)
                .orElseThrow(PartnerError.ACCESS_DENIED::refusal)
                .caller();
        if (!AUDIENCES.contains(caller.audience())) {
            throw PartnerError.WRONG_AUDIENCE.because(caller.audience());
        }
        if (caller.user() && !caller.mfa()) {
            throw PartnerError.MFA_MISSING.refusal();
        }
        if (!caller.tenant().equals(TestIdentity.TENANT_ID)) {
            throw PartnerError.ROLE_MISSING.refusal();
        }
        if (route.userOnly() && !caller.user()) {
            throw PartnerError.USER_REQUIRED.refusal();
        }
    }
}
