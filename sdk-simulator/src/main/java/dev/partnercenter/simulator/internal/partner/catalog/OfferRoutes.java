package dev.partnercenter.simulator.internal.partner.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.Pages;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.util.List;
import java.util.Optional;

/** Offers and categories, of a country or of a customer. */
public final class OfferRoutes {

    private final GovernmentCatalog catalog;
    private final Markets markets;
    private final int pageSize;

    /** Reads a catalogue. */
    public OfferRoutes(GovernmentCatalog catalog, Markets markets, int pageSize) {
        this.catalog = catalog;
        this.markets = markets;
        this.pageSize = pageSize;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "get-a-list-of-offer-categories-by-country-and-locale",
                        "/v1/offercategories",
                        this::categories),
                Route.get(
                        "sdk-get-customer-offer-categories",
                        "/v1/customers/{customerId}/offercategories",
                        this::categories),
                Route.get("get-a-list-of-offers-for-a-market", "/v1/offers", this::offers),
                Route.get("sdk-get-customer-offers", "/v1/customers/{customerId}/offers", this::offers),
                Route.get("get-an-offer-by-id", "/v1/offers/{offerId}", this::offer),
                Route.get("get-addon-offers-by-offer-id", "/v1/offers/{offerId}/addons", this::addOns));
    }

    private Answer categories(Call call) {
        String country = markets.country(call);
        return Answer.ok(Links.page(
                OfferJson.CATEGORIES.stream()
                        .map(id -> OfferJson.category(id, country, locale(call)))
                        .toList(),
                OfferJson.CATEGORIES.size()));
    }

    private Answer offers(Call call) {
        String country = markets.country(call);
        Optional<String> category = Optional.ofNullable(call.query("offer_category_id"));
        return page(
                call,
                country,
                catalog.offers().stream()
                        .filter(item -> category.map(OfferJson.categoryOf(item)::equalsIgnoreCase)
                                .orElse(true))
                        .toList());
    }

    private Answer offer(Call call) {
        return Answer.ok(OfferJson.offer(find(call), markets.country(call), locale(call), catalog));
    }

    private Answer addOns(Call call) {
        return page(call, markets.country(call), OfferJson.addOns(find(call), catalog));
    }

    private Answer page(Call call, String country, List<CatalogItem> items) {
        List<ObjectNode> offers = items.stream()
                .map(item -> OfferJson.offer(item, country, locale(call), catalog))
                .toList();
        return Answer.ok(Pages.byOffset(call, offers, pageSize));
    }

    private CatalogItem find(Call call) {
        String id = call.argument("offerId");
        CatalogItem item = catalog.find(id).orElseThrow(() -> PartnerError.OFFER_NOT_FOUND.because(id));
        if (item.kind().isProduct()) {
            throw PartnerError.OFFER_API_ONLY.because(id);
        }
        return item;
    }

    private static String locale(Call call) {
        return Optional.ofNullable(call.header("X-Locale")).orElse("en-US");
    }
}
