package dev.partnercenter.model.validations;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is required of addresses, tax ids and telephone numbers in a country. The service sends the lists wrapped
 * ({@code states}) and the older form as plain lists ({@code supportedStatesList}). Docs page:
 * country-information-resources.
 *
 * @param extensionData further data, rarely sent
 * @param iso2Code the country, ISO 3166 with two letters
 * @param iso3Code the country, ISO 3166 with three letters
 * @param defaultCulture the culture, such as {@code en-US}
 * @param isStateRequired whether addresses need a state
 * @param states the states an address may name
 * @param supportedStatesList the states an address may name, in the older form
 * @param supportedLanguages the languages
 * @param supportedLanguagesList the languages, in the older form
 * @param supportedCultures the cultures
 * @param supportedCulturesList the cultures, in the older form
 * @param isPostalCodeRequired whether addresses need a postal code
 * @param postalCodeRegex the pattern of a postal code
 * @param isCityRequired whether addresses need a city
 * @param isVatIdSupported whether there are VAT ids
 * @param vatIdRegex the pattern of a VAT id
 * @param taxIdFormat the form of a tax id
 * @param taxIdSample an example of a tax id
 * @param isTaxIdSupported whether there are tax ids
 * @param isTaxIdOptional whether the tax id may be left out
 * @param phoneNumberRegex the pattern of a telephone number
 * @param isRegistrationNumberSupported whether companies have a registration number
 * @param resellerAgreementRegion the region whose agreement resellers sign
 * @param geographicRegion the part of the world
 * @param countryCallingCodes the international calling codes
 * @param countryCallingCodesList the international calling codes, in the older form
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CountryInformation(
        @Nullable String extensionData,
        @Nullable String iso2Code,
        @Nullable String iso3Code,
        @Nullable String defaultCulture,
        @Nullable Boolean isStateRequired,
        @Nullable ValueList states,
        List<String> supportedStatesList,
        @Nullable ValueList supportedLanguages,
        List<String> supportedLanguagesList,
        @Nullable ValueList supportedCultures,
        List<String> supportedCulturesList,
        @Nullable Boolean isPostalCodeRequired,
        @Nullable String postalCodeRegex,
        @Nullable Boolean isCityRequired,
        @Nullable Boolean isVatIdSupported,
        @Nullable String vatIdRegex,
        @Nullable String taxIdFormat,
        @Nullable String taxIdSample,
        @Nullable Boolean isTaxIdSupported,
        @Nullable Boolean isTaxIdOptional,
        @Nullable String phoneNumberRegex,
        @Nullable Boolean isRegistrationNumberSupported,
        @Nullable String resellerAgreementRegion,
        @Nullable String geographicRegion,
        @Nullable ValueList countryCallingCodes,
        List<String> countryCallingCodesList,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CountryInformationBuilder builder() {
        return new CountryInformationBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CountryInformationBuilder toBuilder() {
        return new CountryInformationBuilder(this);
    }
}
