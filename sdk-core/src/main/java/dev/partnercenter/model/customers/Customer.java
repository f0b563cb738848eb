package dev.partnercenter.model.customers;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the partner. Lists hold only the id, the company profile and the relationship; the profiles are
 * complete when one customer is asked for. Docs page: customer-resources.
 *
 * @param id the customer's tenant id; the service sets it
 * @param commerceId the id of the customer in Microsoft's commerce system
 * @param companyProfile the company; its domain is required when a customer is created
 * @param billingProfile what is needed to bill; required when a customer is created, absent in lists
 * @param relationshipToPartner how the customer is related to the partner
 * @param allowDelegatedAccess whether the partner may administer the customer's tenant on its behalf
 * @param userCredentials the first administrator's sign-in; only in the answer that creates the customer
 * @param customDomains the domains of the customer, only when one customer is asked for
 * @param associatedPartnerId the Microsoft id of the indirect reseller, set by an indirect provider when it creates a
 *     customer
 * @param links the customer itself
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Customer(
        @Nullable String id,
        @Nullable String commerceId,
        @Nullable CustomerCompanyProfile companyProfile,
        @Nullable CustomerBillingProfile billingProfile,
        @Nullable CustomerRelationship relationshipToPartner,
        @Nullable Boolean allowDelegatedAccess,
        @Nullable UserCredentials userCredentials,
        List<String> customDomains,
        @Nullable String associatedPartnerId,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CustomerBuilder builder() {
        return new CustomerBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CustomerBuilder toBuilder() {
        return new CustomerBuilder(this);
    }
}
