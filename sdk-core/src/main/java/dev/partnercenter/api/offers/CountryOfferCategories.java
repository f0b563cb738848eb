package dev.partnercenter.api.offers;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.offers.OfferCategory;

/** The offer categories of one market. */
public final class CountryOfferCategories {
    private final Api api;
    private final String country;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param country two letters, ISO 3166-1
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CountryOfferCategories(Api api, String country) {
        this.api = api;
        this.country = PathTemplate.segment("country", country);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-offer-categories-by-country-and-locale", "/v1/offercategories")
            .docs("get-a-list-of-offer-categories-by-country-and-locale");

    /**
     * Lists the categories. Names and descriptions come in the locale of the client or of its context.
     *
     * <p>{@code GET /v1/offercategories}, docs page get-a-list-of-offer-categories-by-country-and-locale.
     *
     * @return the categories
     */
    public Paged<OfferCategory> list() {
        return api.call(LIST).query("country", country).page(OfferCategory.class);
    }
}
