package dev.partnercenter.api.validations;

import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.validations.CountryInformation;

/** The rules of one country. */
public final class CountryValidationRulesScope {
    private final Api api;
    private final String isoCode;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param isoCode two letters, ISO 3166-1
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CountryValidationRulesScope(Api api, String isoCode) {
        this.api = api;
        this.isoCode = PathTemplate.segment("isoCode", isoCode);
    }

    public static final Operation GET = Operation.get(
                    "get-market-specific-validation-data", "/v1/countryvalidationrules/{isoCode}")
            .docs("get-market-specific-validation-data");

    /**
     * Gets the rules: which parts an address needs and what they look like.
     *
     * <p>{@code GET /v1/countryvalidationrules/{isoCode}}, docs page get-market-specific-validation-data.
     *
     * @return the rules
     * @throws NotFoundException if the country is not one the service knows
     */
    public CountryInformation get() {
        return api.call(GET, isoCode).send(CountryInformation.class);
    }
}
