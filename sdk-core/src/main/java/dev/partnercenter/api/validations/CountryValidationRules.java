package dev.partnercenter.api.validations;

import dev.partnercenter.internal.http.Api;

/** What a country demands of addresses, tax ids and phone numbers. */
public final class CountryValidationRules {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public CountryValidationRules(Api api) {
        this.api = api;
    }

    /**
     * Selects a country. Nothing is sent.
     *
     * @param isoCode two letters, ISO 3166-1, such as {@code US}
     * @return the rules of this country
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public CountryValidationRulesScope byCountry(String isoCode) {
        return new CountryValidationRulesScope(api, isoCode);
    }
}
