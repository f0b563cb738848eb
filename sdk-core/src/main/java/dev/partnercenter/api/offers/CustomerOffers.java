package dev.partnercenter.api.offers;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.offers.Offer;

/** The offers that one customer can buy. */
public final class CustomerOffers {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerOffers(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation LIST = Operation.get("sdk-get-customer-offers", "/v1/customers/{customerId}/offers");

    /**
     * Lists all offers for the customer, page by page as they are walked. Names and descriptions come in the
     * locale of the client or of its context.
     *
     * <p>{@code GET /v1/customers/{customerId}/offers}, not on a docs page of its own.
     *
     * @return the offers
     */
    public Paged<Offer> list() {
        return api.call(LIST, customerId).offsetPaging(null, null).page(Offer.class);
    }

    /**
     * Lists a part of the offers for the customer, page by page as they are walked.
     *
     * <p>{@code GET /v1/customers/{customerId}/offers}, not on a docs page of its own.
     *
     * @param query where to begin, and how many per page
     * @return the offers
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Offer> list(OffsetQuery query) {
        return api.call(LIST, customerId)
                .offsetPaging(Arguments.notNull("query", query).offset(), query.size())
                .page(Offer.class);
    }
}
