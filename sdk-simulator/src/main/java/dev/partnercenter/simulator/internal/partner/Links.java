package dev.partnercenter.simulator.internal.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.Collection;

/** Links and collections as the service writes them: relative, without the version. */
public final class Links {

    private Links() {}

    /** A link to GET. */
    public static ObjectNode link(String uri) {
        ObjectNode link = Json.object().put("uri", uri).put("method", "GET");
        link.putArray("headers");
        return link;
    }

    /** The links of a resource that has only itself. */
    public static ObjectNode self(String uri) {
        return Json.object().set("self", link(uri));
    }

    /** A collection that is all on one page. */
    public static ObjectNode collection(Collection<? extends JsonNode> items, String self) {
        ObjectNode collection = page(items, items.size());
        collection.set("links", self(self));
        return collection;
    }

    /** A page of a collection, still without links. */
    public static ObjectNode page(Collection<? extends JsonNode> items, int totalCount) {
        ObjectNode collection = Json.object().put("totalCount", totalCount);
        ArrayNode array = collection.putArray("items");
        items.forEach(array::add);
        collection.putObject("attributes").put("objectType", "Collection");
        return collection;
    }

    /** A path as the service writes it in links, which is without the version. */
    public static String unversioned(String target) {
        return target.startsWith("/v1/") ? target.substring("/v1".length()) : target;
    }

    /** Names a resource's type. */
    public static ObjectNode typed(ObjectNode resource, String objectType) {
        resource.putObject("attributes").put("objectType", objectType);
        return resource;
    }
}
