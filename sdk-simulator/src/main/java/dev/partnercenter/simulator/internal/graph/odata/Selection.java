package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import java.util.Arrays;
import java.util.List;

/** The properties that an answer has. */
record Selection(EntityType type, List<String> names, boolean asked) {

    static Selection of(GraphCall call, EntityType type) {
        String text = call.query("$select");
        if (text == null) {
            return new Selection(type, List.of(), false);
        }
        List<String> names =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        for (String name : names) {
            if (type.property(name) == null) {
                throw GraphError.UNREADABLE.because("Parsing OData Select and Expand failed: Could not find a property"
                        + " named '" + name + "' on type '" + type.fullName() + "'.");
            }
        }
        return new Selection(type, names, true);
    }

    ObjectNode of(ObjectNode object) {
        return asked ? type.project(object, names) : type.project(object);
    }

    /** The context's name for what is selected, empty when nothing was asked for. */
    String context() {
        return asked ? "(" + String.join(",", names) + ")" : "";
    }
}
