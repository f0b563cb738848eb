package dev.partnercenter.simulator.internal.partner.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Handler;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Products, SKUs and availabilities, of a country or of a customer. */
public final class ProductRoutes {

    private final GovernmentCatalog catalog;
    private final Markets markets;

    /** Reads a catalogue. */
    public ProductRoutes(GovernmentCatalog catalog, Markets markets) {
        this.catalog = catalog;
        this.markets = markets;
    }

    /** The table: each row stands for the country's view and for the customer's. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        both(routes, "get-a-list-of-products", "get-a-list-of-products-by-customer", "/products", this::products);
        both(routes, "get-a-product-by-id", "customer-product-by-id", "/products/{productId}", this::product);
        both(
                routes,
                "get-a-list-of-skus-for-a-product",
                "get-a-list-of-skus-for-a-product-by-customer",
                "/products/{productId}/skus",
                this::skus);
        both(routes, "get-a-sku-by-id", "sdk-get-customer-sku", "/products/{productId}/skus/{skuId}", this::sku);
        both(
                routes,
                "get-a-list-of-availabilities-for-a-sku",
                "get-a-list-of-availabilities-for-a-sku-by-customer",
                "/products/{productId}/skus/{skuId}/availabilities",
                this::availabilities);
        both(
                routes,
                "get-an-availability-by-id",
                "sdk-get-customer-availability",
                "/products/{productId}/skus/{skuId}/availabilities/{availabilityId}",
                this::availability);
        return routes;
    }

    private static void both(List<Route> routes, String byCountry, String byCustomer, String path, Handler handler) {
        routes.add(Route.get(byCountry, "/v1" + path, handler));
        routes.add(Route.get(byCustomer, "/v1/customers/{customerId}" + path, handler));
    }

    private Answer products(Call call) {
        String country = markets.country(call);
        Set<CatalogItem.Kind> kinds = TargetViews.kinds(call);
        TargetViews.requireSegment(call);
        return collection(
                call,
                catalog.products().stream()
                        .filter(item -> kinds.contains(item.kind()))
                        .map(item -> ProductJson.product(item, country))
                        .distinct()
                        .toList());
    }

    private Answer product(Call call) {
        String country = markets.country(call);
        return Answer.ok(ProductJson.product(ofProduct(call).get(0), country));
    }

    private Answer skus(Call call) {
        String country = markets.country(call);
        List<CatalogItem> items = ofProduct(call);
        TargetViews.requireSegment(call);
        return collection(
                call,
                items.stream()
                        .map(item -> ProductJson.sku(item, country))
                        .distinct()
                        .toList());
    }

    private Answer sku(Call call) {
        String country = markets.country(call);
        return Answer.ok(ProductJson.sku(ofSku(call).get(0), country));
    }

    private Answer availabilities(Call call) {
        String country = markets.country(call);
        List<CatalogItem> items = ofSku(call);
        TargetViews.requireSegment(call);
        return collection(
                call,
                items.stream()
                        .map(item -> ProductJson.availability(item, country))
                        .toList());
    }

    private Answer availability(Call call) {
        String country = markets.country(call);
        String id = call.argument("availabilityId");
        return ofSku(call).stream()
                .filter(item -> item.part(2).equalsIgnoreCase(id))
                .findFirst()
                .map(item -> Answer.ok(ProductJson.availability(item, country)))
                .orElseThrow(() -> PartnerError.AVAILABILITY_NOT_FOUND.because(id));
    }

    private List<CatalogItem> ofProduct(Call call) {
        return required(catalog.products(), 0, call.argument("productId"), PartnerError.PRODUCT_NOT_FOUND);
    }

    private List<CatalogItem> ofSku(Call call) {
        return required(ofProduct(call), 1, call.argument("skuId"), PartnerError.SKU_NOT_FOUND);
    }

    private static List<CatalogItem> required(List<CatalogItem> items, int part, String id, PartnerError otherwise) {
        List<CatalogItem> found = items.stream()
                .filter(item -> item.part(part).equalsIgnoreCase(id))
                .toList();
        if (found.isEmpty()) {
            throw otherwise.because(id);
        }
        return found;
    }

    private static Answer collection(Call call, List<ObjectNode> items) {
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().target())));
    }
}
