package dev.partnercenter.simulator.internal.entra;

import dev.partnercenter.simulator.EntraControls;
import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Handler;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.http.RouteTable;
import dev.partnercenter.simulator.internal.http.Service;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The token endpoints of Entra ID on the hosts of both clouds. */
public final class EntraService implements Service, EntraControls {

    private final Clock clock;
    private final UserGrants grants;
    private final RouteTable routes;
    private final Deque<EntraError> refusals = new ArrayDeque<>();

    /** Issues tokens that {@code accessTokens} knows again. */
    public EntraService(Settings settings, Clock clock, AccessTokens accessTokens, CustomerTenants customers) {
        this.clock = clock;
        this.grants = new UserGrants(
                new RefreshTokens(settings.refreshTokenGrace(), clock.instant()),
                new DeviceCodes(settings.deviceCodePolls()),
                new AuthorizationCodes());
        Directory directory = new Directory(customers, settings.consentRequired());
        ClientAuthentication clients = new ClientAuthentication(new ClientAssertion(hosts(), settings.certificates()));
        TokenEndpoint tokens = new TokenEndpoint(settings, directory, clients, accessTokens, grants);
        SignIn signIn = new SignIn(settings, directory, clients, grants);
        Discovery discovery = new Discovery(directory);
        this.routes = new RouteTable(List.of(
                Route.get("entra-instance-discovery", "/common/discovery/instance", discovery::instance),
                Route.get(
                        "entra-openid-configuration",
                        "/{tenant}/v2.0/.well-known/openid-configuration",
                        discovery::configuration),
                Route.post("entra-token", "/{tenant}/oauth2/v2.0/token", unlessRefused(tokens::token)),
                Route.post("entra-device-code", "/{tenant}/oauth2/v2.0/devicecode", signIn::deviceCode),
                Route.get("entra-device-approval", "/common/oauth2/deviceauth", signIn::approve),
                Route.get("entra-authorize", "/{tenant}/oauth2/v2.0/authorize", signIn::authorize)));
    }

    @Override
    public String name() {
        return "entra";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(Authorities.US_GOV, Authorities.GLOBAL);
    }

    @Override
    public RouteTable routes() {
        return routes;
    }

    @Override
    public synchronized Answer answer(Request request, Optional<RouteTable.Match> match) {
        try {
            return match.map(found -> found.route()
                            .handler()
                            .handle(new Call(request, found.route(), found.arguments(), clock.instant())))
                    .orElseGet(() -> error(404, request));
        } catch (EntraRefusal refusal) {
            return refusal.answer(request, clock.instant());
        }
    }

    @Override
    public Answer error(int status, Request request) {
        return EntraRefusal.unspecific(status, request, clock.instant());
    }

    @Override
    public synchronized void reset() {
        grants.refreshTokens().reset(clock.instant());
        grants.deviceCodes().reset();
        grants.authorizationCodes().reset();
        refusals.clear();
    }

    @Override
    public synchronized void approveDeviceCode(String userCode) {
        decide(userCode, true);
    }

    @Override
    public synchronized void declineDeviceCode(String userCode) {
        decide(userCode, false);
    }

    @Override
    public synchronized void revokeRefreshTokens() {
        grants.refreshTokens().revokeAll();
    }

    @Override
    public synchronized void refuseNextToken(int aadstsCode) {
        refusals.add(EntraError.of(aadstsCode)
                .orElseThrow(() -> new IllegalArgumentException("aadstsCode is not known here: " + aadstsCode)));
    }

    private void decide(String userCode, boolean approve) {
        if (!grants.deviceCodes().decide(userCode, approve)) {
            throw new IllegalArgumentException("userCode is not waiting for anybody: " + userCode);
        }
    }

    private Handler unlessRefused(Handler handler) {
        return call -> {
            EntraError refusal = refusals.poll();
            if (refusal != null) {
                throw refusal.refusal();
            }
            return handler.handle(call);
        };
    }
}
