package dev.partnercenter.api.offers;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.offers.Offer;

/** One offer in one market. */
public final class OfferScope {
    private final Api api;
    private final String country;
    private final String offerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param country two letters, ISO 3166-1
     * @param offerId the id of the offer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public OfferScope(Api api, String country, String offerId) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
        this.offerId = PathTemplate.segment("offerId", offerId);
    }

    public static final Operation GET =
            Operation.get("get-an-offer-by-id", "/v1/offers/{offerId}").docs("get-an-offer-by-id");

    /**
     * Gets the offer. Names and descriptions come in the locale of the client or of its context.
     *
     * <p>{@code GET /v1/offers/{offerId}}, docs page get-an-offer-by-id.
     *
     * @return the offer
     * @throws NotFoundException if the market has no such offer
     */
    public Offer get() {
        return api.call(GET, offerId).query("country", country).send(Offer.class);
    }

    public static final Operation LIST_ADD_ONS = Operation.get(
                    "get-addon-offers-by-offer-id", "/v1/offers/{offerId}/addons")
            .docs("get-addon-offers-by-offer-id");

    /**
     * Lists the offers that can be added to a subscription of this one.
     *
     * <p>{@code GET /v1/offers/{offerId}/addons}, docs page get-addon-offers-by-offer-id.
     *
     * @return the add-ons
     */
    public Paged<Offer> listAddOns() {
        return api.call(LIST_ADD_ONS, offerId)
                .query("country", country)
                .offsetPaging(null, null)
                .page(Offer.class);
    }

    /**
     * Lists a part of the offers that can be added to a subscription of this one.
     *
     * <p>{@code GET /v1/offers/{offerId}/addons}, docs page get-addon-offers-by-offer-id.
     *
     * @param query where to begin, and how many per page
     * @return the add-ons
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Offer> listAddOns(OffsetQuery query) {
        return api.call(LIST_ADD_ONS, offerId)
                .query("country", country)
                .offsetPaging(Arguments.notNull("query", query).offset(), query.size())
                .page(Offer.class);
    }
}
