package dev.partnercenter.model.customers;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to bill a customer. It has versions: send the ETag that was read when it is changed. Docs page:
 * customer-resources.
 *
 * @param id the id of the profile; the service sets it
 * @param firstName the first name of the contact for bills
 * @param lastName the last name of the contact for bills
 * @param email the e-mail address of the contact
 * @param culture the culture for texts and numbers, such as {@code en-US}
 * @param language the language, such as {@code en}
 * @param companyName the name of the company
 * @param defaultAddress the address bills go to
 * @param links the profile itself
 * @param attributes the type and the version of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CustomerBillingProfile(
        @Nullable String id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String culture,
        @Nullable String language,
        @Nullable String companyName,
        @Nullable Address defaultAddress,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CustomerBillingProfileBuilder builder() {
        return new CustomerBillingProfileBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CustomerBillingProfileBuilder toBuilder() {
        return new CustomerBillingProfileBuilder(this);
    }
}
