package dev.partnercenter.simulator.internal.partner;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are asked for by {@code size} and {@code seekOperation}. A page that is not the last names the next one by
 * a link and a continuation token, which goes into a header; the token holds where the page ended, so that objects that
 * come later do not shift it.
 */
public final class SeekPages {

    private static final String TOKEN = "MS-ContinuationToken";

    private SeekPages() {}

    /** The page that the query asks for, with links to itself and its neighbours. */
    public static <T> ObjectNode page(
            Call call, List<T> all, Function<T, String> id, Function<T, ObjectNode> json, int defaultSize) {
        int asked = Pages.number(call, "size", 0);
        int size = asked == 0 ? defaultSize : asked;
        List<String> ids = all.stream().map(id).toList();
        int from = Math.min(start(call, ids, size), ids.size());
        int to = Math.min(from + size, ids.size());
        ObjectNode page = Links.page(all.subList(from, to).stream().map(json).toList(), ids.size());
        ObjectNode links = Links.self(Links.unversioned(call.request().target()));
        if (to < ids.size()) {
            links.set("next", seek(call, "Next", size, ids.get(to - 1)));
        }
        if (from > 0 && from < ids.size()) {
            links.set("previous", seek(call, "Previous", size, ids.get(from)));
        }
        page.set("links", links);
        return page;
    }

    private static int start(Call call, List<String> ids, int size) {
        String token = call.header(TOKEN);
        @Nullable String operation = call.query("seekOperation");
        if (token == null || operation == null || operation.equalsIgnoreCase("First")) {
            return 0;
        }
        int boundary = position(ids, token);
        return switch (operation.toLowerCase(Locale.ROOT)) {
            case "next" -> boundary + 1;
            case "previous" -> Math.max(0, boundary - size);
            case "last" -> Math.max(0, ids.size() - size);
            default -> throw PartnerError.INVALID_ENUM.because("seekOperation " + operation);
        };
    }

    private static int position(List<String> ids, String token) {
        try {
            int position = ids.indexOf(new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8));
            if (position >= 0) {
                return position;
            }
        } catch (IllegalArgumentException e) {
            // refused below, as an unknown token is
        }
        throw PartnerError.INVALID_INPUT.because("the continuation token is not valid");
    }

    private static ObjectNode seek(Call call, String operation, int size, String boundary) {
        List<String> query = new ArrayList<>(List.of("size=" + size));
        String raw = call.request().rawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            String name = pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair;
            if (!name.isEmpty() && !name.equalsIgnoreCase("size") && !name.equalsIgnoreCase("seekOperation")) {
                query.add(pair);
            }
        }
        query.add("seekOperation=" + operation);
        ObjectNode link = Links.link(Links.unversioned(call.request().path()) + "?" + String.join("&", query));
        String token = Base64.getEncoder().encodeToString(boundary.getBytes(StandardCharsets.UTF_8));
        link.withArray("headers").add(Json.object().put("key", TOKEN).put("value", token));
        return link;
    }
}
