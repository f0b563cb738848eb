package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/**
 * The condition of a list.
 *
 * @param advanced whether only an advanced query may have it
 */
record Filter(Predicate<JsonNode> condition, boolean advanced) {

    static Filter parse(String text, EntityType type) {
        return new FilterParser(text, type).parse();
    }

    boolean holds(ObjectNode object) {
        return condition.test(object);
    }
}
