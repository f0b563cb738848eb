package dev.partnercenter.simulator.internal.graph;

import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.entra.AccessTokens;
import dev.partnercenter.simulator.internal.entra.AccessTokens.Verified;
import dev.partnercenter.simulator.internal.entra.Authorities;
import dev.partnercenter.simulator.internal.entra.Caller;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

/** Lets in who has a token of the played cloud's authority, for its Microsoft Graph, and into that tenant alone. */
final class GraphAccess {

    private static final String BEARER = "bearer ";
    private static final String APPLICATION_ID = "00000003-0000-0000-c000-000000000000";

    private final Settings settings;
    private final AccessTokens tokens;
    private final World world;

    GraphAccess(Settings settings, AccessTokens tokens, World world) {
        this.settings = settings;
        this.tokens = tokens;
        this.world = world;
    }

    /** The call with the directory that its token opens, or a refusal. */
    GraphCall open(Call call) {
        Verified token = token(call);
        Caller caller = token.caller();
        TenantDirectory directory = caller.tenant().equals(TestIdentity.TENANT_ID)
                ? world.partnerDirectory()
                : ofCustomer(caller, token.issuedAt());
        if (call.route().userOnly() && !caller.user()) {
            throw GraphError.DENIED.refusal();
        }
        directory.settle(call.now());
        return new GraphCall(call, directory, caller);
    }

    private Verified token(Call call) {
        String header = call.header("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw GraphError.TOKEN_NOT_VALID.because("Access token is empty.");
        }
        Verified token = tokens.verify(header.substring(BEARER.length()).trim(), call.now())
                .orElseThrow(() -> GraphError.TOKEN_NOT_VALID.because("Access token has expired or is not yet valid."));
        SimulatedCloud cloud = settings.cloud();
        Caller caller = token.caller();
        Set<String> audiences = Set.of("https://" + cloud.graphHost(), APPLICATION_ID);
        if (!call.request().host().equals(cloud.graphHost()) || !audiences.contains(caller.audience())) {
            throw GraphError.TOKEN_NOT_VALID.because("Access token validation failure. Invalid audience.");
        }
        if (!caller.region().equals(Authorities.region(cloud.authorityHost()))) {
            throw GraphError.TOKEN_NOT_VALID.because("Access token validation failure. Invalid issuer.");
        }
        return token;
    }

    /** Under GDAP it is users of the partner who work in a customer's tenant, never its application alone. */
    private TenantDirectory ofCustomer(Caller caller, Instant issuedAt) {
        CustomerAccount customer = world.owner(caller.tenant()).orElseThrow(GraphError.IDENTITY_NOT_FOUND::refusal);
        Instant spread =
                customer.directory().created().truncatedTo(ChronoUnit.SECONDS).plus(settings.consentPropagation());
        if (!caller.user() || issuedAt.isBefore(spread)) {
            throw GraphError.DENIED.refusal();
        }
        return customer.directory();
    }
}
