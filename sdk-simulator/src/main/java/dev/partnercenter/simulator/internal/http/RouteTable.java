package dev.partnercenter.simulator.internal.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes of one service. */
public record RouteTable(List<Route> routes) {

    /** A route that fits a request. */
    public record Match(Route route, Map<String, String> arguments) {}

    /** The route for a request; of several the one with the most literal segments. */
    public Optional<Match> match(Request request) {
        return onPath(request.path()).stream()
                .filter(match -> match.route().method().equals(request.method()))
                .max(Comparator.comparingInt(match -> match.route().path().literals()));
    }

    /** Whether any method is served on the path. */
    public boolean knows(String path) {
        return !onPath(path).isEmpty();
    }

    private List<Match> onPath(String path) {
        return routes.stream()
                .flatMap(route -> Optional.ofNullable(route.path().match(path)).stream()
                        .map(arguments -> new Match(route, arguments)))
                .toList();
    }
}
