package dev.partnercenter.simulator.internal.partner.carts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import dev.partnercenter.simulator.internal.partner.catalog.GovernmentCatalog;
import dev.partnercenter.simulator.internal.partner.orders.PurchaseRules;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The line items of a cart: each is told its order group, and what is wrong with it. */
public final class CartLines {

    private final GovernmentCatalog catalog;
    private final PurchaseRules rules;

    /** Checks lines by these rules. */
    public CartLines(GovernmentCatalog catalog, PurchaseRules rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    /** The cart that was sent, with its lines completed and checked. */
    ObjectNode of(CustomerAccount customer, @Nullable ObjectNode sent) {
        if (sent == null || Json.objects(sent, "lineItems").isEmpty()) {
            throw PartnerError.INVALID_INPUT.because("lineItems is missing");
        }
        ObjectNode cart = Json.object();
        cart.setAll(sent.deepCopy().remove(List.of("links", "attributes")));
        ArrayNode lines = cart.putArray("lineItems");
        for (ObjectNode line : Json.objects(sent, "lineItems")) {
            lines.add(complete(customer, line.deepCopy(), lines.size(), false));
        }
        return cart;
    }

    /** Checks the lines again; the errors that were found before go. */
    void check(CustomerAccount customer, List<ObjectNode> lines, boolean withParent) {
        for (ObjectNode line : lines) {
            line.remove("error");
            String itemId = Json.text(line, "catalogItemId", "");
            rules.check(customer, itemId, line, Json.text(line, "billingCycle"), withParent)
                    .ifPresent(problem -> line.putObject("error")
                            .put("errorCode", problem.cartCode())
                            .put("errorDescription", problem.error().description(problem.detail())));
            check(customer, Json.objects(line, "addonItems"), true);
        }
    }

    private ObjectNode complete(CustomerAccount customer, ObjectNode line, int number, boolean withParent) {
        Optional<CatalogItem> item = catalog.find(Json.text(line, "catalogItemId", ""));
        if (!line.hasNonNull("id")) {
            line.put("id", number);
        }
        item.filter(known -> !line.hasNonNull("billingCycle"))
                .ifPresent(
                        known -> line.put("billingCycle", known.billingCycles().get(0)));
        line.put("currencyCode", "USD").put("orderGroup", group(item, line));
        int child = number;
        for (ObjectNode addOn : Json.objects(line, "addonItems")) {
            complete(customer, addOn, ++child, true);
        }
        if (!withParent) {
            check(customer, List.of(line), false);
        }
        return line;
    }

    /** Offers go into one order, products into one order for each way of billing. */
    private static String group(Optional<CatalogItem> item, ObjectNode line) {
        boolean product = item.map(known -> known.kind().isProduct()).orElse(false);
        String cycle = Json.text(line, "billingCycle", "none").toLowerCase(Locale.ROOT);
        return product ? "NCE-" + cycle : "OMS-" + cycle;
    }
}
