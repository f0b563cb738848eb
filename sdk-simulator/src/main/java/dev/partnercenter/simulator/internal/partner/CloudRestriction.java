package dev.partnercenter.simulator.internal.partner;

import dev.partnercenter.simulator.internal.http.Route;
import java.util.List;

/** What the Partner Center of the government clouds does not have: there it refuses who asks for it. */
final class CloudRestriction {

    private CloudRestriction() {}

    /** The routes, or in a government cloud routes that refuse. */
    static List<Route> commercialOnly(List<Route> routes, boolean government) {
        return government ? routes.stream().map(CloudRestriction::refusing).toList() : routes;
    }

    private static Route refusing(Route route) {
        return new Route(
                route.operation(),
                route.method(),
                route.path(),
                call -> {
                    throw PartnerError.NOT_IN_CLOUD.refusal();
                },
                route.userOnly(),
                route.derived(),
                route.replayed());
    }
}
