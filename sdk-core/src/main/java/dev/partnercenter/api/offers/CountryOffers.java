package dev.partnercenter.api.offers;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.offers.Offer;

/** The offers of one market. */
public final class CountryOffers {
    private final Api api;
    private final String country;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param country two letters, ISO 3166-1
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CountryOffers(Api api, String country) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
    }

    public static final Operation LIST =
            Operation.get("get-a-list-of-offers-for-a-market", "/v1/offers").docs("get-a-list-of-offers-for-a-market");

    /**
     * Lists all offers of the market, page by page as they are walked. Names and descriptions come in the locale
     * of the client or of its context.
     *
     * <p>{@code GET /v1/offers}, docs page get-a-list-of-offers-for-a-market.
     *
     * @return the offers
     */
    public Paged<Offer> list() {
        return api.call(LIST).query("country", country).offsetPaging(null, null).page(Offer.class);
    }

    /**
     * Lists some offers of the market, page by page as they are walked.
     *
     * <p>{@code GET /v1/offers}, docs page get-a-list-of-offers-for-a-market.
     *
     * @param query which offers, and how many per page
     * @return the offers that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Offer> list(OfferQuery query) {
        return api.call(LIST)
                .query("country", country)
                .query("offer_category_id", Arguments.notNull("query", query).categoryId())
                .offsetPaging(query.paging().offset(), query.paging().size())
                .page(Offer.class);
    }

    /**
     * Selects one offer. Nothing is sent.
     *
     * @param offerId such as {@code MS-AZR-USGOV-0146P}
     * @return the operations on this offer
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public OfferScope byId(String offerId) {
        return new OfferScope(api, country, offerId);
    }
}
