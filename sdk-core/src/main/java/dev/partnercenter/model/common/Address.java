package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A postal address with the person to write to. Which parts are required depends on the country; see the validation
 * rules of the country. Docs page: utility-resources.
 *
 * @param addressLine1 street and number
 * @param addressLine2 the second line, often absent
 * @param city the city
 * @param state the state or province, in the US its two-letter code
 * @param postalCode the postal code
 * @param country the country, ISO 3166 with two letters
 * @param region the region, used instead of the state in some countries
 * @param firstName the first name of the contact at this address
 * @param middleName the middle name of the contact
 * @param lastName the last name of the contact
 * @param phoneNumber the telephone number of the contact, digits only
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Address(
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String city,
        @Nullable String state,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable String region,
        @Nullable String firstName,
        @Nullable String middleName,
        @Nullable String lastName,
        @Nullable String phoneNumber,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AddressBuilder builder() {
        return new AddressBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AddressBuilder toBuilder() {
        return new AddressBuilder(this);
    }
}
