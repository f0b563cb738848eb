package dev.partnercenter.simulator.internal.partner.customers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks addresses against the rules of their country, and US ones for a ZIP code of their state. */
public final class Addresses {

    /** The first digit of the ZIP codes of each state. */
    private static final Map<Character, List<String>> ZIP_REGIONS = Map.of(
            '0', List.of("CT", "MA", "ME", "NH", "NJ", "RI", "VT", "PR", "VI"),
            '1', List.of("DE", "NY", "PA"),
            '2', List.of("DC", "MD", "NC", "SC", "VA", "WV"),
            '3', List.of("AL", "FL", "GA", "MS", "TN"),
            '4', List.of("IN", "KY", "MI", "OH"),
            '5', List.of("IA", "MN", "MT", "ND", "SD", "WI"),
            '6', List.of("IL", "KS", "MO", "NE"),
            '7', List.of("AR", "LA", "OK", "TX"),
            '8', List.of("AZ", "CO", "ID", "NM", "NV", "UT", "WY"),
            '9', List.of("AK", "CA", "GU", "HI", "OR", "WA"));

    private Addresses() {}

    /** Refuses an address that is incomplete or does not fit together. */
    public static void require(JsonNode address, String property) {
        String country = required(address, "country", property);
        required(address, "addressLine1", property);
        required(address, "city", property);
        CountryRules rules = CountryRules.of(country)
                .orElseThrow(() -> PartnerError.INVALID_PROPERTY.because(property + ".country"));
        String postalCode = required(address, "postalCode", property);
        if (!postalCode.matches(rules.postalCodePattern())) {
            throw notValid("PostalCodeInvalid", address);
        }
        if (!rules.states().isEmpty()) {
            requireState(address, rules, required(address, "state", property), postalCode);
        }
    }

    private static void requireState(JsonNode address, CountryRules rules, String state, String postalCode) {
        String upper = state.toUpperCase(Locale.ROOT);
        if (!rules.states().contains(upper)) {
            throw notValid("StateInvalid", address);
        }
        if (!ZIP_REGIONS.getOrDefault(postalCode.charAt(0), List.of()).contains(upper)) {
            throw notValid("ZipStateInvalid", address);
        }
    }

    /** The reason travels as JSON within the description, as the service has it. */
    private static RuntimeException notValid(String reason, JsonNode address) {
        ObjectNode description = Json.object().put("code", "60071").put("reason", reason);
        description
                .putObject("given_address")
                .put("country", Json.text(address, "country"))
                .put("region", Json.text(address, "state"))
                .put("city", Json.text(address, "city"))
                .put("postal_code", Json.text(address, "postalCode"));
        description.put("object_type", "AddressValidation").put("resource_status", "Active");
        return PartnerError.ADDRESS_NOT_VALID.because(new String(Json.write(description), StandardCharsets.UTF_8));
    }

    private static String required(JsonNode address, String name, String property) {
        String value = Json.text(address, name);
        if (value == null) {
            throw PartnerError.INVALID_PROPERTY.because(property + "." + name);
        }
        return value;
    }
}
