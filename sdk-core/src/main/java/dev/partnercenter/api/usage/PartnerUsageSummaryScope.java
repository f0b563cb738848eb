package dev.partnercenter.api.usage;

import dev.partnercenter.Operation;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.model.usage.PartnerUsageSummary;

/** What all customers of the partner have spent on Azure. */
public final class PartnerUsageSummaryScope {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public PartnerUsageSummaryScope(Api api) {
        this.api = api;
    }

    public static final Operation GET = Operation.get("get-a-partner-usage-summary", "/v1/usagesummary")
            .userOnly()
            .docs("get-a-partner-usage-summary");

    /**
     * Gets the sum of the current billing period. Customers on Azure plans are not in it, and the service plans to drop
     * it.
     *
     * <p>{@code GET /v1/usagesummary}, docs page get-a-partner-usage-summary.
     *
     * @return the sum
     * @throws MissingCredentialException if the client has no user credential
     */
    public PartnerUsageSummary get() {
        return api.call(GET).send(PartnerUsageSummary.class);
    }
}
