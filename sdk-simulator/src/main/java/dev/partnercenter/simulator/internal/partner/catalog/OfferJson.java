package dev.partnercenter.simulator.internal.partner.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Offers and their categories as they are sent. */
public final class OfferJson {

    static final List<String> CATEGORIES = List.of("Government_Azure_Key", "Government_Productivity_Key");

    private OfferJson() {}

    /** An offer. */
    public static ObjectNode offer(CatalogItem item, String country, String locale, GovernmentCatalog catalog) {
        String uri = "/offers/" + item.id() + "?country=" + country;
        ObjectNode offer = Json.object()
                .put("id", item.id())
                .put("name", item.name())
                .put("description", item.description())
                .put("minimumQuantity", item.minimumQuantity())
                .put("maximumQuantity", item.maximumQuantity())
                .put("rank", rank(item, catalog))
                .put("uri", "/offers/" + item.id())
                .put("locale", locale)
                .put("country", country);
        offer.set("category", category(categoryOf(item), country, locale));
        offer.put("limitUnitOfMeasure", "none").put("limit", 0);
        offer.set("prerequisiteOffers", Json.texts(item.prerequisites()));
        offer.put("isAddOn", item.isAddOn())
                .put("hasAddOns", !addOns(item, catalog).isEmpty())
                .put("isAvailableForPurchase", true)
                .put("billing", item.kind() == Kind.USAGE ? "usage" : "license");
        offer.set("supportedBillingCycles", Json.texts(item.billingCycles()));
        offer.put("isAutoRenewable", item.kind() == Kind.SEATS && !item.isTrial());
        offer.set("upgradeTargetOffers", Json.texts(item.upgradeTargets()));
        offer.set("conversionTargetOffers", Json.texts(item.isTrial() ? List.of(item.conversionTarget()) : List.of()));
        offer.set("reselleeQualifications", Json.array());
        offer.set("resellerQualifications", Json.array());
        offer.put("isTrial", item.isTrial());
        offer.putObject("product")
                .put("id", productId(item))
                .put("name", item.name())
                .put("unit", item.unit());
        offer.put("unitType", item.unit());
        ObjectNode links = Links.self(uri);
        links.set("learnMore", Links.link("https://learn.example/government/" + item.id()));
        offer.set("links", links);
        return Links.typed(offer, "Offer");
    }

    private static int rank(CatalogItem item, GovernmentCatalog catalog) {
        return catalog.items().stream().map(CatalogItem::id).toList().indexOf(item.id()) + 1;
    }

    /** The add-ons of an offer. */
    static List<CatalogItem> addOns(CatalogItem item, GovernmentCatalog catalog) {
        return catalog.offers().stream()
                .filter(other -> other.prerequisites().contains(item.id()))
                .toList();
    }

    static ObjectNode category(String id, String country, String locale) {
        ObjectNode category = Json.object()
                .put("id", id)
                .put("name", id.contains("Azure") ? "Azure Government" : "Government Productivity")
                .put("rank", CATEGORIES.indexOf(id) + 1)
                .put("locale", locale)
                .put("country", country);
        return Links.typed(category, "OfferCategory");
    }

    static String categoryOf(CatalogItem item) {
        return item.kind() == Kind.USAGE ? CATEGORIES.get(0) : CATEGORIES.get(1);
    }

    private static String productId(CatalogItem item) {
        return UUID.nameUUIDFromBytes(item.id().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
