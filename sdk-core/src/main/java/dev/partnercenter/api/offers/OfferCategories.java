package dev.partnercenter.api.offers;

import dev.partnercenter.internal.http.Api;

/** The categories that offers are sorted into. */
public final class OfferCategories {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public OfferCategories(Api api) {
        this.api = api;
    }

    /**
     * Selects the market. Nothing is sent.
     *
     * @param country two letters, ISO 3166-1, such as {@code US}
     * @return the categories of this market
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public CountryOfferCategories byCountry(String country) {
        return new CountryOfferCategories(api, country);
    }
}
