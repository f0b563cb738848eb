package dev.partnercenter.api.usage;

import dev.partnercenter.Operation;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.usage.SpendingBudget;

/** How much a customer is meant to spend on Azure in a month. */
public final class CustomerUsageBudgetScope {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerUsageBudgetScope(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation GET = Operation.get(
                    "get-a-customer-s-usage-spending-budget", "/v1/customers/{customerId}/usagebudget")
            .docs("get-a-customer-s-usage-spending-budget");

    /**
     * Gets the budget.
     *
     * <p>{@code GET /v1/customers/{customerId}/usagebudget}, docs page get-a-customer-s-usage-spending-budget.
     *
     * @return the budget; without an amount if none is set
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     */
    public SpendingBudget get() {
        return api.call(GET, customerId).send(SpendingBudget.class);
    }

    public static final Operation UPDATE = Operation.patch(
                    "update-a-customer-s-usage-spending-budget", "/v1/customers/{customerId}/usagebudget")
            .withIfMatch()
            .docs("update-a-customer-s-usage-spending-budget");

    /**
     * Sets or changes the budget. The service shows the amount under two names, {@code amount} and {@code
     * usageSpendingBudget}: set both when changing a budget that was read. A new one needs the {@code amount} only.
     *
     * <p>{@code PATCH /v1/customers/{customerId}/usagebudget}, docs page update-a-customer-s-usage-spending-budget.
     *
     * @param spendingBudget the budget as it was read, with the changes; or a new one with an amount
     * @return the budget as it now stands
     * @throws IllegalArgumentException if {@code spendingBudget} is null
     * @throws BadRequestException if the amount is refused
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public SpendingBudget update(SpendingBudget spendingBudget) {
        return api.call(UPDATE, customerId)
                .body("spendingBudget", spendingBudget)
                .send(SpendingBudget.class);
    }
}
