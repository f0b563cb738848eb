package dev.partnercenter.model.customers;

import dev.partnercenter.model.common.FieldFilter;

/** The filters that the list of customers understands. Docs page: get-a-list-of-customers-filtered-by-a-search-field. */
public final class CustomerFilter {

    private CustomerFilter() {}

    /**
     * Customers whose company's name begins with a text.
     *
     * @param beginning the beginning of the name
     * @return the filter
     */
    public static FieldFilter companyNameStartsWith(String beginning) {
        return FieldFilter.startsWith("CompanyName", beginning);
    }

    /**
     * Customers whose domain begins with a text.
     *
     * @param beginning the beginning of the domain
     * @return the filter
     */
    public static FieldFilter domainStartsWith(String beginning) {
        return FieldFilter.startsWith("Domain", beginning);
    }

    /**
     * Customers of an indirect reseller; for indirect providers.
     *
     * @param resellerTenantId the reseller's tenant id
     * @return the filter
     */
    public static FieldFilter indirectReseller(String resellerTenantId) {
        return FieldFilter.startsWith("IndirectReseller", resellerTenantId);
    }

    /**
     * Customers of an indirect provider; for indirect resellers.
     *
     * @param providerTenantId the provider's tenant id
     * @return the filter
     */
    public static FieldFilter indirectProvider(String providerTenantId) {
        return FieldFilter.startsWith("IndirectCloudSolutionProvider", providerTenantId);
    }
}
