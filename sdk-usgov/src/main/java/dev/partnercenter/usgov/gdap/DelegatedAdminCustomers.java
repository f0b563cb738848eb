package dev.partnercenter.usgov.gdap;

import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminCustomer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminServiceManagementDetail;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.internal.gdap.PartnerGraph;

/** The customers with whom the partner has delegated admin relationships. */
public final class DelegatedAdminCustomers {
    private final PartnerGraph graph;

    DelegatedAdminCustomers(PartnerGraph graph) {
        this.graph = graph;
    }

    /**
     * Lists the customers, in pages of 300.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminCustomers}, Graph page
     * tenantrelationship-list-delegatedadmincustomers.
     *
     * @return the customers
     */
    public Paged<DelegatedAdminCustomer> list() {
        return graph.pages(
                GdapOperations.LIST_CUSTOMERS,
                graph.customers()
                        .toGetRequestInformation(
                                request -> Checks.notNull("queryParameters", request.queryParameters).top =
                                        RelationshipQuery.LARGEST_PAGE),
                DelegatedAdminCustomer.class);
    }

    /**
     * Gets a customer.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminCustomers/{tenantId}}, Graph page
     * delegatedadmincustomer-get.
     *
     * @param tenantId the id of the customer's tenant
     * @return the customer
     * @throws IllegalArgumentException if the id cannot be part of an address
     * @throws NotFoundException if there is no relationship with such a customer
     */
    public DelegatedAdminCustomer get(String tenantId) {
        return graph.read(
                GdapOperations.GET_CUSTOMER,
                graph.customers()
                        .byDelegatedAdminCustomerId(Checks.segment("tenantId", tenantId))
                        .toGetRequestInformation(),
                DelegatedAdminCustomer.class);
    }

    /**
     * Lists the services of a customer that the partner manages, and where it does.
     *
     * <p>{@code GET /v1.0/tenantRelationships/delegatedAdminCustomers/{tenantId}/serviceManagementDetails}, Graph page
     * delegatedadmincustomer-list-servicemanagementdetails.
     *
     * @param tenantId the id of the customer's tenant
     * @return the services
     * @throws IllegalArgumentException if the id cannot be part of an address
     */
    public Paged<DelegatedAdminServiceManagementDetail> serviceManagementDetails(String tenantId) {
        return graph.pages(
                GdapOperations.LIST_SERVICE_MANAGEMENT_DETAILS,
                graph.customers()
                        .byDelegatedAdminCustomerId(Checks.segment("tenantId", tenantId))
                        .serviceManagementDetails()
                        .toGetRequestInformation(),
                DelegatedAdminServiceManagementDetail.class);
    }
}
