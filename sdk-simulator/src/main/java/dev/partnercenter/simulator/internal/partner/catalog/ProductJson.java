package dev.partnercenter.simulator.internal.partner.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import java.util.List;
import java.util.Map;

/** Products, SKUs and availabilities as they are sent. */
final class ProductJson {

    private static final Map<String, String> TITLES =
            Map.of("SIMGOVANLYT1", "Government Analytics", "SIMGOVVMRES1", "Reserved VM instances");
    private static final Map<String, String> TERM_TEXTS =
            Map.of("P1M", "One month", "P1Y", "One year", "P3Y", "Three years");

    private ProductJson() {}

    static ObjectNode product(CatalogItem item, String country) {
        String id = item.part(0);
        boolean reservation = item.kind() == Kind.RESERVATION;
        String title = TITLES.getOrDefault(id, id);
        ObjectNode product = Json.object().put("id", id).put("title", title).put("description", title);
        ObjectNode type = product.putObject("productType");
        type.put("id", reservation ? "Azure" : "OnlineServices")
                .put("displayName", reservation ? "Azure" : "Online services");
        type.putObject("subType")
                .put("id", reservation ? "AzureReservations" : "OnlineServicesNCE")
                .put("displayName", reservation ? "Azure reservations" : "New commerce");
        product.put("isMicrosoftProduct", true).put("publisherName", "Microsoft Corporation");
        String uri = "/products/" + id;
        product.set(
                "links",
                Links.self(uri + "?country=" + country).set("skus", Links.link(uri + "/skus?country=" + country)));
        return product;
    }

    static ObjectNode sku(CatalogItem item, String country) {
        boolean reservation = item.kind() == Kind.RESERVATION;
        ObjectNode sku = Json.object()
                .put("id", item.part(1))
                .put("productId", item.part(0))
                .put("title", item.name())
                .put("description", item.description())
                .put("minimumQuantity", item.minimumQuantity())
                .put("maximumQuantity", item.maximumQuantity())
                .put("isTrial", item.isTrial());
        sku.set("supportedBillingCycles", Json.texts(item.billingCycles()));
        sku.set(
                "purchasePrerequisites",
                Json.texts(reservation ? List.of("AzureSubscriptionRegistration") : List.of()));
        sku.set("inventoryVariables", Json.texts(reservation ? List.of("CustomerId", "ArmRegionName") : List.of()));
        sku.set("provisioningVariables", Json.texts(reservation ? List.of("Scope", "SubscriptionId") : List.of()));
        sku.set("actions", Json.texts(List.of("Refund")));
        ObjectNode attributes = sku.putObject("dynamicAttributes");
        if (reservation) {
            attributes
                    .put("armRegionName", "usgovvirginia")
                    .put("cores", "4")
                    .put("duration", item.terms().get(0));
        } else {
            attributes.put("billingType", "license").put("isAddon", false).put("unitType", item.unit());
        }
        String uri = "/products/" + item.part(0) + "/skus/" + item.part(1);
        sku.set(
                "links",
                Links.self(uri + "?country=" + country)
                        .set("availabilities", Links.link(uri + "/availabilities?country=" + country)));
        return sku;
    }

    static ObjectNode availability(CatalogItem item, String country) {
        ObjectNode availability = Json.object()
                .put("id", item.part(2))
                .put("productId", item.part(0))
                .put("skuId", item.part(1))
                .put("catalogItemId", item.id());
        availability.putObject("defaultCurrency").put("code", "USD").put("symbol", "$");
        availability
                .put("segment", "government")
                .put("country", country)
                .put("isPurchasable", true)
                .put("isRenewable", item.kind() != Kind.RESERVATION);
        ArrayNode terms = availability.putArray("terms");
        for (String term : item.terms()) {
            terms.addObject().put("duration", term).put("description", TERM_TEXTS.getOrDefault(term, term));
        }
        availability.set("product", product(item, country));
        availability.set("sku", sku(item, country));
        String uri = "/products/" + item.part(0) + "/skus/" + item.part(1) + "/availabilities/" + item.part(2);
        availability.set("links", Links.self(uri + "?country=" + country));
        return availability;
    }
}
