package dev.partnercenter.api.pricing;

import dev.partnercenter.Operation;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.pricing.AzureRateCard;

/** The prices of Azure, for what is billed by usage and is no Azure plan. */
public final class RateCards {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public RateCards(Api api) {
        this.api = api;
    }

    public static final Operation AZURE = Operation.get("get-prices-for-microsoft-azure", "/v1/ratecards/azure")
            .docs("get-prices-for-microsoft-azure");

    /**
     * Gets the prices of Azure, which change often.
     * The locale of the client or of its context decides on market, currency and language.
     *
     * <p>{@code GET /v1/ratecards/azure}, docs page get-prices-for-microsoft-azure.
     *
     * @return the prices
     */
    public AzureRateCard azure() {
        return api.call(AZURE).send(AzureRateCard.class);
    }

    /**
     * Gets the prices of Azure, which change often.
     * Names come in the locale of the client or of its context.
     *
     * <p>{@code GET /v1/ratecards/azure}, docs page get-prices-for-microsoft-azure.
     *
     * @param query the market and the currency
     * @return the prices
     * @throws IllegalArgumentException if {@code query} is null
     */
    public AzureRateCard azure(RateCardQuery query) {
        return api.call(AZURE)
                .query("currency", Arguments.notNull("query", query).currency())
                .query("region", query.region())
                .send(AzureRateCard.class);
    }

    public static final Operation AZURE_SHARED = Operation.get(
                    "get-prices-for-microsoft-azure-partner-shared-services", "/v1/ratecards/azure-shared")
            .docs("get-prices-for-microsoft-azure-partner-shared-services");

    /**
     * Gets the prices of Azure for the shared services of partners.
     * The locale of the client or of its context decides on market, currency and language.
     *
     * <p>{@code GET /v1/ratecards/azure-shared}, docs page get-prices-for-microsoft-azure-partner-shared-services.
     *
     * @return the prices
     */
    public AzureRateCard azureShared() {
        return api.call(AZURE_SHARED).send(AzureRateCard.class);
    }

    /**
     * Gets the prices of Azure for the shared services of partners.
     * Names come in the locale of the client or of its context.
     *
     * <p>{@code GET /v1/ratecards/azure-shared}, docs page get-prices-for-microsoft-azure-partner-shared-services.
     *
     * @param query the market and the currency
     * @return the prices
     * @throws IllegalArgumentException if {@code query} is null
     */
    public AzureRateCard azureShared(RateCardQuery query) {
        return api.call(AZURE_SHARED)
                .query("currency", Arguments.notNull("query", query).currency())
                .query("region", query.region())
                .send(AzureRateCard.class);
    }
}
