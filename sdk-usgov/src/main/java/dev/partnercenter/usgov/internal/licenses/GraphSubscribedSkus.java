package dev.partnercenter.usgov.internal.licenses;

import dev.partnercenter.Paged;
import dev.partnercenter.api.licenses.SubscribedSkus;
import dev.partnercenter.model.licenses.LicenseGroupId;
import dev.partnercenter.model.licenses.SubscribedSku;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.List;

/** The products of a tenant through Microsoft Graph. */
public final class GraphSubscribedSkus implements SubscribedSkus {
    private final GraphTenant tenant;

    /** In one tenant. */
    public GraphSubscribedSkus(GraphTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Paged<SubscribedSku> list() {
        return tenant.pages(
                GraphOperations.LIST_SUBSCRIBED_SKUS,
                tenant.graph().subscribedSkus().toGetRequestInformation(),
                LicenseMapping::subscribedSku);
    }

    @Override
    public Paged<SubscribedSku> list(List<LicenseGroupId> licenseGroupIds) {
        throw LicenseMapping.noLicenseGroups(Checks.notNull("licenseGroupIds", licenseGroupIds));
    }
}
