package dev.partnercenter.simulator.internal.pricing;

import dev.partnercenter.simulator.internal.entra.AccessTokens;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Refusal;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.http.RouteTable;
import dev.partnercenter.simulator.internal.http.Service;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Price sheets and rates of exchange. It keeps nothing. */
public final class PricingService implements Service {

    /** Its host. */
    static final String HOST = "api.partner.microsoft.com";

    private final Clock clock;
    private final PricingAccess access;
    private final RouteTable routes = new RouteTable(List.of(
            Route.get(
                            "get-a-price-sheet",
                            "/v1.0/sales/pricesheets(Market='{market}',PricesheetView='{view}')/$value",
                            PriceSheets::sheet)
                    .forUsers()
                    .asDerived(),
            Route.get("get-foreign-exchange-rates", "/v1.0/sales/fxrates(Month='{month}')/$value", ExchangeRates::rates)
                    .forUsers()
                    .asDerived()));

    /** Takes the tokens that {@code accessTokens} knows. */
    public PricingService(Clock clock, AccessTokens accessTokens) {
        this.clock = clock;
        this.access = new PricingAccess(accessTokens);
    }

    @Override
    public String name() {
        return "pricing";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public RouteTable routes() {
        return routes;
    }

    @Override
    public Answer answer(Request request, Optional<RouteTable.Match> match) {
        return marked(match.map(found -> run(request, found)).orElseGet(() -> unrouted(request)), request);
    }

    @Override
    public Answer error(int status, Request request) {
        return marked(PricingError.ofStatus(status), request);
    }

    @Override
    public void reset() {
        // there is nothing to forget
    }

    private Answer run(Request request, RouteTable.Match match) {
        Instant now = clock.instant();
        try {
            access.require(request, now);
            return match.route().handler().handle(new Call(request, match.route(), match.arguments(), now));
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Answer unrouted(Request request) {
        PricingError error =
                routes.knows(request.path()) ? PricingError.METHOD_NOT_ALLOWED : PricingError.ITEM_NOT_FOUND;
        return error.answer(request.path());
    }

    /** Every answer has an id of its own, and gives the client's back. */
    private static Answer marked(Answer answer, Request request) {
        Answer marked = answer.with("Request-ID", UUID.randomUUID().toString());
        String id = request.headers().first("client-request-id");
        return id == null ? marked : marked.with("client-request-id", id);
    }
}
