package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.Progress;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** Starts what is accepted first and done later. */
final class Operations {

    private Operations() {}

    /** 202 with the address of the operation; {@code end} is done when it has succeeded. */
    static Answer start(GraphCall call, Relationship relationship, String data, Consumer<Instant> end) {
        String id = UUID.randomUUID().toString();
        ObjectNode properties = Json.object()
                .put("operationType", "delegatedAdminAccessAssignmentUpdate")
                .put("data", data);
        Change change = new Change(Progress.ofOperation(call.now(), true), (stage, at) -> {
            if (stage.equals("succeeded")) {
                end.accept(at);
            }
        });
        relationship.operations().put(id, new Action(new Version(id, call.now()), properties, change));
        return Answer.json(202, Json.object())
                .with(
                        "Location",
                        call.root() + RelationshipRoutes.ALL + "/"
                                + relationship.version().id() + "/operations/" + id)
                .with("Retry-After", "10");
    }
}
