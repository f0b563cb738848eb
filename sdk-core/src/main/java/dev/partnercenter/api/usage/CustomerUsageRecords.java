package dev.partnercenter.api.usage;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.model.usage.CustomerMonthlyUsageRecord;

/** What each customer has spent on Azure in the current billing period. */
public final class CustomerUsageRecords {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public CustomerUsageRecords(Api api) {
        this.api = api;
    }

    public static final Operation LIST = Operation.get("get-a-customer-s-usage-records", "/v1/customers/usagerecords")
            .userOnly()
            .docs("get-a-customer-s-usage-records");

    /**
     * Lists one record for each customer with usage.
     *
     * <p>{@code GET /v1/customers/usagerecords}, docs page get-a-customer-s-usage-records.
     *
     * @return the records
     * @throws MissingCredentialException if the client has no user credential
     */
    public Paged<CustomerMonthlyUsageRecord> list() {
        return api.call(LIST).page(CustomerMonthlyUsageRecord.class);
    }
}
