package dev.partnercenter.api.products;

import dev.partnercenter.internal.http.Api;

/** What only some products need before they are bought. */
public final class ProductExtensions {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public ProductExtensions(Api api) {
        this.api = api;
    }

    /**
     * Selects the market. Nothing is sent.
     *
     * @param country two letters, ISO 3166-1, such as {@code US}
     * @return the extensions of this market
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public CountryProductExtensions byCountry(String country) {
        return new CountryProductExtensions(api, country);
    }
}
