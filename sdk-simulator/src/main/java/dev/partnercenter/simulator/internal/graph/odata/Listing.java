package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers lists page by page. The first page fixes which objects the others show and in which order; who was deleted
 * since is left out, so that a page can have fewer objects than were asked for, or none, and still not be the last.
 */
public final class Listing {

    private static final String TOKEN = "$skiptoken";

    private record Rest(String path, List<String> ids) {}

    private final Map<String, Rest> rests = new HashMap<>();

    /**
     * A page of objects of a type.
     *
     * @param objects all there are, each with all its properties
     * @param context what the context says that the list holds
     */
    public Answer page(GraphCall call, EntityType type, ListRules rules, List<ObjectNode> objects, String context) {
        ListQuery query = ListQuery.of(call, type, rules);
        String token = call.query(TOKEN);
        List<ObjectNode> found = query.apply(objects);
        List<String> ids = token == null
                ? found.stream().map(Listing::id).toList()
                : rest(call, token).ids();
        Map<String, ObjectNode> byId =
                objects.stream().collect(Collectors.toMap(Listing::id, Function.identity(), (one, other) -> one));
        int end = Math.min(query.size(), ids.size());
        ObjectNode body = Json.object()
                .put("@odata.context", call.context(context + query.selection().context()));
        if (query.count() && token == null) {
            body.put("@odata.count", ids.size());
        }
        if (end < ids.size()) {
            body.put("@odata.nextLink", next(call, ids.subList(end, ids.size())));
        }
        ArrayNode value = body.putArray("value");
        ids.subList(0, end).stream()
                .map(id -> Optional.ofNullable(byId.get(id)))
                .flatMap(Optional::stream)
                .map(query.selection()::of)
                .forEach(value::add);
        return Answer.ok(body);
    }

    /** One object, with the properties that are asked for. */
    public static ObjectNode single(GraphCall call, EntityType type, ObjectNode object, String context) {
        QueryOptions.require(call, ListRules.SELECT_ONLY.options());
        Selection selection = Selection.of(call, type);
        ObjectNode body = Json.object().put("@odata.context", call.context(context + selection.context() + "/$entity"));
        body.setAll(selection.of(object));
        return body;
    }

    /** One object as the answer to its creation shows it. */
    public static ObjectNode created(GraphCall call, EntityType type, ObjectNode object, String context) {
        ObjectNode body = Json.object().put("@odata.context", call.context(context + "/$entity"));
        body.setAll(type.project(object));
        return body;
    }

    /** Forgets all pages. */
    public void reset() {
        rests.clear();
    }

    private Rest rest(GraphCall call, String token) {
        Rest rest = rests.get(token);
        if (rest == null || !rest.path().equals(place(call))) {
            throw GraphError.PAGE_TOKEN_EXPIRED.refusal();
        }
        return rest;
    }

    private String next(GraphCall call, List<String> ids) {
        String token = "RFNwdAIAAQAAA" + UUID.randomUUID().toString().replace("-", "");
        rests.put(token, new Rest(place(call), List.copyOf(ids)));
        String query = QueryOptions.without(call, TOKEN);
        return "https://" + call.call().request().host() + call.call().request().path() + "?"
                + (query.isEmpty() ? "" : query + "&") + TOKEN + "=" + token;
    }

    private static String place(GraphCall call) {
        return call.directory().tenantId() + " " + call.call().request().path();
    }

    private static String id(ObjectNode object) {
        return object.path("id").asText();
    }
}
