package dev.partnercenter.simulator.internal.partner;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Pages that are asked for by {@code offset} and {@code size}. */
public final class Pages {

    private Pages() {}

    /** The page that the query asks for, with links to itself and its neighbours. */
    public static ObjectNode byOffset(Call call, List<ObjectNode> all, int defaultSize) {
        int offset = number(call, "offset", 0);
        int size = number(call, "size", 0) == 0 ? defaultSize : number(call, "size", 0);
        int from = Math.min(offset, all.size());
        int to = Math.min(from + size, all.size());
        ObjectNode page = Links.page(all.subList(from, to), all.size());
        ObjectNode links = Json.object();
        links.set("self", Links.link(Links.unversioned(call.request().target())));
        if (to < all.size()) {
            links.set("next", Links.link(with(call, to, size)));
        }
        if (from > 0) {
            links.set("previous", Links.link(with(call, Math.max(0, from - size), size)));
        }
        page.set("links", links);
        return page;
    }

    /** A number of the query that must not be negative. */
    public static int number(Call call, String name, int otherwise) {
        String text = call.query(name);
        try {
            int number = text == null ? otherwise : Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, as a negative number is
        }
        throw PartnerError.INVALID_PROPERTY.because(name);
    }

    private static String with(Call call, int offset, int size) {
        List<String> query = new ArrayList<>();
        String raw = call.request().rawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            String name = pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair;
            if (!name.equalsIgnoreCase("offset") && !name.equalsIgnoreCase("size") && !name.isEmpty()) {
                query.add(pair);
            }
        }
        query.add("offset=" + offset);
        query.add("size=" + size);
        return Links.unversioned(call.request().path()) + "?" + String.join("&", query);
    }
}
