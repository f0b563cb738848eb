package dev.partnercenter.api.offers;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.offers.OfferCategory;

/** The categories of the offers that one customer can buy. */
public final class CustomerOfferCategories {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerOfferCategories(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation LIST =
            Operation.get("sdk-get-customer-offer-categories", "/v1/customers/{customerId}/offercategories");

    /**
     * Lists the categories. Names and descriptions come in the locale of the client or of its context.
     *
     * <p>{@code GET /v1/customers/{customerId}/offercategories}, not on a docs page of its own.
     *
     * @return the categories
     */
    public Paged<OfferCategory> list() {
        return api.call(LIST, customerId).page(OfferCategory.class);
    }
}
