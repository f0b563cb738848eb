package dev.partnercenter.model.customers;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The company behind a customer. Docs page: customer-resources.
 *
 * @param tenantId the customer's tenant id
 * @param domain the customer's domain; when a customer is created it ends in {@code .onmicrosoft.com}, or {@code
 *     .onmicrosoft.us} in the US Government cloud
 * @param companyName the name of the company
 * @param links the profile itself
 * @param attributes the type of the resource
 * @param address the address of the company
 * @param email the e-mail address of the company
 * @param organizationRegistrationNumber the number in the register of companies, required in some countries
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CustomerCompanyProfile(
        @Nullable String tenantId,
        @Nullable String domain,
        @Nullable String companyName,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        @Nullable Address address,
        @Nullable String email,
        @Nullable String organizationRegistrationNumber,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CustomerCompanyProfileBuilder builder() {
        return new CustomerCompanyProfileBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CustomerCompanyProfileBuilder toBuilder() {
        return new CustomerCompanyProfileBuilder(this);
    }
}
