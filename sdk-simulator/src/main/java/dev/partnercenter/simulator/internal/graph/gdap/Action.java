package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;

/**
 * A request or an operation: something that was asked for and goes on.
 *
 * @param properties what says which it is
 */
record Action(Version version, ObjectNode properties, Change change) {

    ObjectNode toJson() {
        ObjectNode json = version.write(Json.object());
        json.setAll(properties.deepCopy());
        return json.put("status", change.stage());
    }
}
