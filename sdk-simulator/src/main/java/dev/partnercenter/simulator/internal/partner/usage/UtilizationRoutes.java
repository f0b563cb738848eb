package dev.partnercenter.simulator.internal.partner.usage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.azure.AzureUsage;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PageToken;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a subscription has used, record by record. The data may have to be waited for. */
public final class UtilizationRoutes {

    private static final String TOKEN = "MS-ContinuationToken";

    private final World world;
    private final Duration delay;
    private final Map<String, Instant> ready = new HashMap<>();

    /** Has the data of a subscription when so much time has passed since it was asked for first. */
    public UtilizationRoutes(World world, Duration delay) {
        this.world = world;
        this.delay = delay;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(Route.get(
                        "get-a-customer-s-utilization-record-for-azure",
                        "/v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure",
                        this::list)
                .asDerived());
    }

    /** Forgets what was asked for. */
    public void reset() {
        ready.clear();
    }

    private Answer list(Call call) {
        SubscriptionRecord subscription =
                world.customer(call.argument("customerId")).subscription(call.argument("subscriptionId"));
        if (subscription.item().kind() != Kind.USAGE) {
            throw PartnerError.NOT_AZURE.refusal();
        }
        UtilizationQuery query = UtilizationQuery.of(call);
        Instant when = ready.computeIfAbsent(subscription.id(), id -> call.now().plus(delay));
        if (when.isAfter(call.now())) {
            Duration left = Duration.between(call.now(), when);
            return Answer.empty(204)
                    .with("Retry-After", String.valueOf(left.plusMillis(999).toSeconds()));
        }
        return page(call, query, new UtilizationRecords(subscription, AzureUsage.of(subscription, call.now()), query));
    }

    private static Answer page(Call call, UtilizationQuery query, UtilizationRecords records) {
        String self = Links.unversioned(call.request().path()) + query.text();
        int start = start(call, self);
        int end = Math.min(records.count(), start + query.size());
        List<ObjectNode> items =
                IntStream.range(start, end).mapToObj(records::record).toList();
        ObjectNode page = Links.page(items, items.size());
        ObjectNode links = Links.self(self);
        if (end < records.count()) {
            ObjectNode next = Links.link(self + "&seek_operation=Next");
            next.withArray("headers").add(Json.object().put("key", TOKEN).put("value", PageToken.of(self, end)));
            links.set("next", next);
        }
        page.set("links", links);
        return Answer.ok(page);
    }

    private static int start(Call call, String collection) {
        String operation = call.query("seek_operation");
        String token = call.header(TOKEN);
        if (operation != null && !operation.equalsIgnoreCase("Next") && !operation.equalsIgnoreCase("First")) {
            throw PartnerError.INVALID_ENUM.because("seek_operation " + operation);
        }
        return token == null || !"Next".equalsIgnoreCase(operation) ? 0 : PageToken.position(token, collection);
    }
}
