package dev.partnercenter.api.licenses;

import dev.partnercenter.Paged;
import dev.partnercenter.model.licenses.LicenseGroupId;
import dev.partnercenter.model.licenses.SubscribedSku;
import java.util.List;

/** The products of one tenant, with the numbers of their licenses. */
public interface SubscribedSkus {
    /**
     * Lists the products.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/subscribedskus}, docs page
     * get-a-list-of-available-licenses; without groups, only those of {@link LicenseGroupId#GROUP1}. Graph:
     * {@code GET /subscribedSkus}, page subscribedsku-list.
     *
     * @return the products
     */
    Paged<SubscribedSku> list();

    /**
     * Lists the products of some groups of licenses.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/subscribedskus}, docs page
     * get-a-list-of-available-licenses-by-license-group.
     *
     * @param licenseGroupIds the groups of licenses
     * @return the products
     * @throws IllegalArgumentException if {@code licenseGroupIds} is null; in Microsoft Graph always, it has no groups of
     *     licenses
     */
    Paged<SubscribedSku> list(List<LicenseGroupId> licenseGroupIds);
}
