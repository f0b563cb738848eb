package dev.partnercenter.api.licenses;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.ApiCall;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.licenses.LicenseGroupId;
import dev.partnercenter.model.licenses.SubscribedSku;
import java.util.List;

/** The products of a customer as Partner Center serves them. */
public final class RestSubscribedSkus implements SubscribedSkus {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public RestSubscribedSkus(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation LIST = Operation.get(
                    "get-a-list-of-available-licenses", "/v1/customers/{customerId}/subscribedskus")
            .userOnly()
            .docs("get-a-list-of-available-licenses");

    @Override
    public Paged<SubscribedSku> list() {
        return api.call(LIST, customerId).page(SubscribedSku.class);
    }

    @Override
    public Paged<SubscribedSku> list(List<LicenseGroupId> licenseGroupIds) {
        ApiCall call = api.call(LIST, customerId);
        Arguments.notNull("licenseGroupIds", licenseGroupIds).forEach(group -> call.query("licenseGroupIds", group));
        return call.page(SubscribedSku.class);
    }
}
