package dev.partnercenter.simulator.internal.partner.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an address has to look like in a country.
 *
 * @param states the states there are, empty when an address needs none
 * @param registrationNumber the form of the organization registration number where the country wants one
 */
record CountryRules(
        String isoCode,
        String culture,
        List<String> states,
        String postalCodePattern,
        String callingCode,
        Optional<String> registrationNumber) {

    private static final List<String> US_STATES = List.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "GU", "HI", "IA", "ID", "IL", "IN", "KS",
            "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY",
            "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VI", "VT", "WA", "WI", "WV", "WY");

    private static final Map<String, CountryRules> ALL = Map.of(
            "US", new CountryRules("US", "en-US", US_STATES, "^\\d{5}(-\\d{4})?$", "1", Optional.empty()),
            "GB", new CountryRules("GB", "en-GB", List.of(), "^[A-Z0-9 ]{5,8}$", "44", Optional.empty()),
            "DE", new CountryRules("DE", "de-DE", List.of(), "^\\d{5}$", "49", Optional.empty()),
            "HU", new CountryRules("HU", "hu-HU", List.of(), "^\\d{4}$", "36", Optional.of("^\\d{10}$")));

    static Optional<CountryRules> of(String country) {
        return Optional.ofNullable(ALL.get(country.toUpperCase(Locale.ROOT)));
    }

    /** The rules as they are sent. */
    ObjectNode toJson() {
        ObjectNode json = Json.object().put("iso2Code", isoCode).put("defaultCulture", culture);
        json.put("isStateRequired", !states.isEmpty());
        json.set("supportedStatesList", Json.texts(states));
        json.set("supportedLanguagesList", Json.texts(List.of(culture.substring(0, 2))));
        json.set("supportedCulturesList", Json.texts(List.of(culture)));
        json.put("isPostalCodeRequired", true)
                .put("postalCodeRegex", postalCodePattern)
                .put("isCityRequired", true)
                .put("isVatIdSupported", false)
                .put("phoneNumberRegex", "^[0-9 ()+-]{7,20}$")
                .put("isTaxIdSupported", false)
                .put("isTaxIdOptional", true)
                .put("isRegistrationNumberSupported", registrationNumber.isPresent());
        json.set("countryCallingCodesList", Json.texts(List.of(callingCode)));
        return Links.typed(json, "CountryInformation");
    }
}
