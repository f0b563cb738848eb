package dev.partnercenter.simulator.internal.graph.batch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code $batch}: up to twenty requests, each with a status of its own. The answers come in another order than the
 * requests, as they may at the service.
 */
public final class BatchRoutes {

    private static final int MOST = 20;

    private final Function<Request, Answer> service;

    /** Has each request answered by {@code service}. */
    public BatchRoutes(Function<Request, Answer> service) {
        this.service = service;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(GraphRoute.post("graph-batch", "/$batch", this::run));
    }

    private Answer run(GraphCall call) {
        List<BatchItem> items = items(call.body());
        Map<String, Integer> statuses = new HashMap<>();
        List<ObjectNode> responses = new ArrayList<>();
        for (BatchItem item : items) {
            boolean ready = item.dependsOn().stream().allMatch(id -> statuses.getOrDefault(id, 0) / 100 == 2);
            Answer answer = ready ? service.apply(item.request(call.call().request())) : BatchItem.DEPENDENCY_FAILED;
            statuses.put(item.id(), answer.status());
            responses.add(item.response(answer));
        }
        Collections.reverse(responses);
        ObjectNode body = Json.object();
        ArrayNode array = body.putArray("responses");
        responses.forEach(array::add);
        return Answer.ok(body);
    }

    private static List<BatchItem> items(ObjectNode body) {
        List<ObjectNode> requests = Json.objects(body, "requests");
        if (requests.isEmpty()) {
            throw GraphError.UNREADABLE.because("Invalid batch payload format.");
        }
        if (requests.size() > MOST) {
            throw GraphError.TOO_MANY_STEPS.refusal();
        }
        List<BatchItem> items = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (ObjectNode request : requests) {
            BatchItem item = BatchItem.of(request);
            if (ids.contains(item.id()) || !ids.containsAll(item.dependsOn())) {
                throw GraphError.UNREADABLE.because(
                        "Request ids must be unique, and dependsOn name earlier requests: '" + item.id() + "'.");
            }
            ids.add(item.id());
            items.add(item);
        }
        return items;
    }
}
