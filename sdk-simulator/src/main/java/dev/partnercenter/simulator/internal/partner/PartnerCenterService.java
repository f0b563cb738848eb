package dev.partnercenter.simulator.internal.partner;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.directory.DirectoryRule.DirectoryRefusal;
import dev.partnercenter.simulator.internal.entra.AccessTokens;
import dev.partnercenter.simulator.internal.entra.CustomerTenants;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Refusal;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.http.RouteTable;
import dev.partnercenter.simulator.internal.http.Service;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Partner Center: lets callers in, brings the world up to date, runs the route. One request at a time for all who share the world. */
public final class PartnerCenterService implements Service, CustomerTenants {

    private static final int TOO_MANY_REQUESTS = 429;

    private final Clock clock;
    private final World world;
    private final PartnerRoutes partnerRoutes;
    private final RouteTable routes;
    private final Authorization authorization;
    private final Replays replays;

    /** Takes the tokens that {@code accessTokens} knows. */
    public PartnerCenterService(Settings settings, Clock clock, AccessTokens accessTokens, World world) {
        this.world = world;
        this.clock = clock;
        this.partnerRoutes = new PartnerRoutes(settings, world);
        this.routes = partnerRoutes.table();
        this.authorization = new Authorization(accessTokens);
        this.replays = new Replays(settings.requestIdWindow());
        partnerRoutes.begin(clock.instant());
    }

    @Override
    public String name() {
        return "partner-center";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("api.partnercenter.microsoft.com");
    }

    @Override
    public RouteTable routes() {
        return routes;
    }

    @Override
    public Answer answer(Request request, Optional<RouteTable.Match> match) {
        synchronized (world) {
            return ServiceHeaders.on(
                    match.map(found -> run(request, found)).orElseGet(() -> unrouted(request)), request);
        }
    }

    @Override
    public Answer error(int status, Request request) {
        String text = "The simulator was told to fail with " + status + ".";
        ObjectNode body = status == TOO_MANY_REQUESTS
                ? Json.object().put("statusCode", status).put("message", "Rate limit is exceeded.")
                : PartnerError.body(status, text);
        return ServiceHeaders.on(Answer.json(status, body), request);
    }

    @Override
    public void reset() {
        synchronized (world) {
            world.clear();
            replays.clear();
            partnerRoutes.reset();
            partnerRoutes.begin(clock.instant());
        }
    }

    @Override
    public Optional<String> tenantOf(String tenantOrDomain) {
        synchronized (world) {
            return world.owner(tenantOrDomain).map(CustomerAccount::id);
        }
    }

    @Override
    public boolean hasConsented(String tenantId, String applicationId) {
        synchronized (world) {
            return world.customer(tenantId).consents().containsKey(CustomerAccount.key(applicationId));
        }
    }

    private Answer run(Request request, RouteTable.Match match) {
        Instant now = clock.instant();
        try {
            authorization.require(request, match.route(), now);
            world.timeline().settle(now);
            Call call = new Call(request, match.route(), match.arguments(), now);
            return replays.around(call, () -> match.route().handler().handle(call));
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (DirectoryRefusal refusal) {
            return DirectoryErrors.answer(refusal);
        }
    }

    private Answer unrouted(Request request) {
        PartnerError error = routes.knows(request.path()) ? PartnerError.METHOD_NOT_ALLOWED : PartnerError.NOT_FOUND;
        return error.answer(request.path());
    }
}
