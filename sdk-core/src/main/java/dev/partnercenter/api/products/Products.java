package dev.partnercenter.api.products;

import dev.partnercenter.internal.http.Api;

/** The products of a market. */
public final class Products {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public Products(Api api) {
        this.api = api;
    }

    /**
     * Selects the market. Nothing is sent.
     *
     * @param country two letters, ISO 3166-1, such as {@code US}
     * @return the products of this market
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public CountryProducts byCountry(String country) {
        return new CountryProducts(api, country);
    }
}
