package dev.partnercenter.simulator.internal.partner.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Parameters;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.Pages;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The list of customers. A page that is not the last names the next one by a link and a continuation token, which goes
 * into a header; the token holds where the page ended, so that customers who come later do not shift it.
 */
final class CustomerList {

    private static final String TOKEN = "MS-ContinuationToken";

    private final World world;
    private final int pageSize;

    CustomerList(World world, int pageSize) {
        this.world = world;
        this.pageSize = pageSize;
    }

    Answer page(Call call) {
        CustomerFilter filter = CustomerFilter.parse(call.query("filter"));
        List<CustomerAccount> all =
                world.customers().stream().filter(filter::fits).toList();
        int asked = Pages.number(call, "size", 0);
        int size = asked == 0 ? pageSize : asked;
        int from = start(call, all, size);
        int to = Math.min(from + size, all.size());
        List<ObjectNode> items =
                all.subList(from, to).stream().map(CustomerRoutes::brief).toList();
        ObjectNode page = Links.page(items, all.size());
        ObjectNode links = Links.self(Links.unversioned(call.request().target()));
        if (to < all.size()) {
            links.set("next", seek(call, "Next", size, all.get(to - 1)));
        }
        if (from > 0) {
            links.set("previous", seek(call, "Previous", size, all.get(from)));
        }
        page.set("links", links);
        return Answer.ok(page);
    }

    private static int start(Call call, List<CustomerAccount> all, int size) {
        String token = call.header(TOKEN);
        @Nullable String operation = call.query("seekOperation");
        if (token == null || operation == null || operation.equalsIgnoreCase("First")) {
            return 0;
        }
        int boundary = position(all, token);
        return switch (operation.toLowerCase(Locale.ROOT)) {
            case "next" -> boundary + 1;
            case "previous" -> Math.max(0, boundary - size);
            case "last" -> Math.max(0, all.size() - size);
            default -> throw PartnerError.INVALID_ENUM.because("seekOperation " + operation);
        };
    }

    private static int position(List<CustomerAccount> all, String token) {
        try {
            String id = new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).id().equals(id)) {
                    return i;
                }
            }
        } catch (IllegalArgumentException e) {
            // refused below, as an unknown token is
        }
        throw PartnerError.INVALID_INPUT.because("the continuation token is not valid");
    }

    private static ObjectNode seek(Call call, String operation, int size, CustomerAccount boundary) {
        List<String> query = new ArrayList<>(List.of("size=" + size));
        String filter = call.query("filter");
        if (filter != null) {
            query.add("filter=" + Parameters.encode(filter));
        }
        query.add("seekOperation=" + operation);
        ObjectNode link = Links.link("/customers?" + String.join("&", query));
        String token = Base64.getEncoder().encodeToString(boundary.id().getBytes(StandardCharsets.UTF_8));
        link.withArray("headers").add(Json.object().put("key", TOKEN).put("value", token));
        return link;
    }
}
