package dev.partnercenter.api.products;

import dev.partnercenter.Operation;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.products.InventoryCheckRequest;
import dev.partnercenter.model.products.InventoryItem;
import java.util.List;

/** What only some products of a market need before they are bought. */
public final class CountryProductExtensions {
    private final Api api;
    private final String country;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param country two letters, ISO 3166-1
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CountryProductExtensions(Api api, String country) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
    }

    public static final Operation CHECK_INVENTORY = Operation.post(
                    "check-inventory", "/v1/extensions/product/checkInventory")
            .asRead()
            .docs("check-inventory");

    /**
     * Asks whether products can be bought. Nothing is reserved, so an attempt without an answer is repeated.
     *
     * <p>{@code POST /v1/extensions/product/checkInventory}, docs page check-inventory.
     *
     * @param request the products, and what the SKU lists as inventory variables
     * @return an element per product, with its restrictions
     * @throws IllegalArgumentException if {@code request} is null
     */
    public List<InventoryItem> checkInventory(InventoryCheckRequest request) {
        return api.call(CHECK_INVENTORY)
                .query("country", country)
                .body("request", request)
                .sendItems(InventoryItem.class);
    }
}
