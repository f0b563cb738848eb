package dev.partnercenter.api.pricing;

import dev.partnercenter.Download;
import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import java.time.YearMonth;

/** What one unit of each currency is worth in US dollars, for the prices of Azure plans. */
public final class ForeignExchangeRates {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public ForeignExchangeRates(Api api) {
        this.api = api;
    }

    public static final Operation DOWNLOAD = Operation.get(
                    "get-foreign-exchange-rates", "/v1.0/sales/fxrates(Month='{month}')/$value")
            .on(Service.PRICING_AND_REFERRALS)
            .userOnly()
            .docs("get-foreign-exchange-rates");

    /**
     * Downloads the rates of one month, which hold for all of it. The deadline of the client holds until the first byte.
     *
     * <p>{@code GET /v1.0/sales/fxrates(Month='{month}')/$value} on the host of pricing and referrals, docs page
     * get-foreign-exchange-rates.
     *
     * @param month which month
     * @return the rates as CSV: save them, or read them and close the stream
     * @throws IllegalArgumentException if {@code month} is null
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if there are none
     */
    public Download download(YearMonth month) {
        return api.call(DOWNLOAD, Months.compact("month", month)).download();
    }
}
