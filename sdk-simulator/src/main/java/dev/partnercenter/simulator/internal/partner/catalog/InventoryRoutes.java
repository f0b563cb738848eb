package dev.partnercenter.simulator.internal.partner.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether products can be had where they are wanted: reservations only in the government regions. */
public final class InventoryRoutes {

    private static final Set<String> REGIONS = Set.of("usgovvirginia", "usgovarizona", "usgovtexas");

    private final GovernmentCatalog catalog;
    private final Markets markets;

    /** Reads a catalogue. */
    public InventoryRoutes(GovernmentCatalog catalog, Markets markets) {
        this.catalog = catalog;
        this.markets = markets;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(Route.post("check-inventory", "/v1/extensions/product/checkInventory", this::check));
    }

    private Answer check(Call call) {
        markets.country(call);
        ObjectNode body = call.json();
        List<ObjectNode> targets = body == null ? List.of() : Json.objects(body, "targetItems");
        if (body == null || targets.isEmpty()) {
            throw PartnerError.INVALID_INPUT.because("targetItems is missing");
        }
        String region = region(body);
        ArrayNode answer = Json.array();
        for (ObjectNode target : targets) {
            String product = Json.text(target, "productId", "");
            String sku = Json.text(target, "skuId", "");
            List<CatalogItem> items = catalog.products().stream()
                    .filter(item -> item.part(0).equalsIgnoreCase(product))
                    .filter(item -> sku.isEmpty() || item.part(1).equalsIgnoreCase(sku))
                    .toList();
            if (items.isEmpty()) {
                throw PartnerError.PRODUCT_NOT_FOUND.because(product);
            }
            items.forEach(item -> answer.add(inventory(item, region)));
        }
        return Answer.ok(answer);
    }

    private static ObjectNode inventory(CatalogItem item, String region) {
        boolean restricted = item.kind() == CatalogItem.Kind.RESERVATION && !REGIONS.contains(region);
        ObjectNode inventory = Json.object()
                .put("productId", item.part(0))
                .put("skuId", item.part(1))
                .put("isRestricted", restricted);
        ArrayNode restrictions = inventory.putArray("restrictions");
        if (restricted) {
            ObjectNode restriction = restrictions
                    .addObject()
                    .put("reasonCode", "NotAvailableForSubscription")
                    .put("description", "The item cannot be had in location " + region + ".");
            restriction.putObject("properties").put("type", "Location").put("values", region);
        }
        return inventory;
    }

    /** The region in the context; a context without one means the first government region. */
    private static String region(ObjectNode body) {
        String region = "usgovvirginia";
        for (var property : body.path("inventoryContext").properties()) {
            if (property.getKey().equalsIgnoreCase("armRegionName")) {
                region = property.getValue().asText().toLowerCase(Locale.ROOT);
            }
        }
        return region;
    }
}
