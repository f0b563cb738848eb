package dev.partnercenter.model.profiles;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.common.Contact;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Microsoft needs to bill the partner. It has versions: send the ETag that was read when it is changed. Docs
 * page: profile-resources.
 *
 * @param companyName the name of the company
 * @param address the address bills go to
 * @param primaryContact the person to write to
 * @param purchaseOrderNumber the number to put on bills
 * @param taxId the tax id
 * @param billingDay the day of the month bills are made on
 * @param billingCurrency the currency, ISO 4217
 * @param profileType the kind of profile
 * @param links the profile itself
 * @param attributes the type and the version of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record BillingProfile(
        @Nullable String companyName,
        @Nullable Address address,
        @Nullable Contact primaryContact,
        @Nullable String purchaseOrderNumber,
        @Nullable String taxId,
        @Nullable Integer billingDay,
        @Nullable String billingCurrency,
        @Nullable String profileType,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static BillingProfileBuilder builder() {
        return new BillingProfileBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public BillingProfileBuilder toBuilder() {
        return new BillingProfileBuilder(this);
    }
}
