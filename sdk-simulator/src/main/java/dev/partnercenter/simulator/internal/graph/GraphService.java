package dev.partnercenter.simulator.internal.graph;

import dev.partnercenter.simulator.DelegatedAdminControls;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.directory.DirectoryRule.DirectoryRefusal;
import dev.partnercenter.simulator.internal.entra.AccessTokens;
import dev.partnercenter.simulator.internal.fault.Delivery;
import dev.partnercenter.simulator.internal.fault.FaultRules;
import dev.partnercenter.simulator.internal.fault.Transmission;
import dev.partnercenter.simulator.internal.graph.GraphError.GraphRefusal;
import dev.partnercenter.simulator.internal.graph.gdap.Relationships;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.http.RouteTable;
import dev.partnercenter.simulator.internal.http.Service;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Microsoft Graph on the hosts of all clouds, of which one is played. */
public final class GraphService implements Service {

    private final Clock clock;
    private final World world;
    private final FaultRules faults;
    private final Relationships relationships;
    private final GraphRoutes graphRoutes;
    private final RouteTable routes;

    /** Shows what is in the world to the tokens that {@code accessTokens} knows. */
    public GraphService(Settings settings, Clock clock, AccessTokens accessTokens, World world, FaultRules faults) {
        this.faults = faults;
        this.clock = clock;
        this.world = world;
        this.relationships = new Relationships(clock, world, settings.relationshipApproval());
        this.graphRoutes = new GraphRoutes(
                relationships, this::answerItem, settings.cloud().government());
        this.routes = graphRoutes.table(new GraphAccess(settings, accessTokens, world)::open);
    }

    /** What customers can do about delegated administration. */
    public DelegatedAdminControls delegatedAdmin() {
        return relationships;
    }

    @Override
    public String name() {
        return "graph";
    }

    @Override
    public Set<String> hosts() {
        return Arrays.stream(SimulatedCloud.values())
                .map(SimulatedCloud::graphHost)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public RouteTable routes() {
        return routes;
    }

    @Override
    public Answer answer(Request request, Optional<RouteTable.Match> match) {
        synchronized (world) {
            Instant now = clock.instant();
            world.timeline().settle(now);
            GraphAnswers answers = new GraphAnswers(request, now);
            try {
                RouteTable.Match found = match.orElseThrow(() -> unrouted(request));
                Call call = new Call(request, found.route(), found.arguments(), now);
                return answers.success(found.route().handler().handle(call));
            } catch (GraphRefusal refusal) {
                return answers.error(refusal);
            } catch (DirectoryRefusal refusal) {
                return answers.error(GraphError.of(refusal));
            }
        }
    }

    @Override
    public Answer error(int status, Request request) {
        return new GraphAnswers(request, clock.instant()).error(GraphError.unspecific(status));
    }

    @Override
    public void reset() {
        synchronized (world) {
            graphRoutes.reset();
        }
    }

    /** Answers a request of a batch, with the fault that is meant for it; a lost answer is one of the gateway. */
    private Answer answerItem(Request request) {
        Optional<RouteTable.Match> match =
                routes.match(request).filter(found -> !found.route().operation().equals("graph-batch"));
        Transmission transmission = faults.around(
                request.method(),
                request.path(),
                match.map(found -> found.route().operation()).orElse(""),
                () -> answer(request, match),
                status -> error(status, request),
                noWaiting -> {});
        return transmission.delivery() == Delivery.WHOLE ? transmission.answer() : error(504, request);
    }

    private GraphRefusal unrouted(Request request) {
        if (routes.knows(request.path())) {
            return GraphError.METHOD_NOT_ALLOWED.refusal();
        }
        String[] segments = request.path().split("/", -1);
        return GraphError.SEGMENT_NOT_FOUND.because(segments[segments.length - 1]);
    }
}
