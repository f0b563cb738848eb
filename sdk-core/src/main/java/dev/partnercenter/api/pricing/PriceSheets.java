package dev.partnercenter.api.pricing;

import dev.partnercenter.Download;
import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.pricing.PriceSheetView;
import java.time.YearMonth;

/** Price sheets of new commerce, as CSV. They are large: tens of megabytes, read while they come. */
public final class PriceSheets {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public PriceSheets(Api api) {
        this.api = api;
    }

    public static final Operation DOWNLOAD = Operation.get(
                    "get-a-price-sheet", "/v1.0/sales/pricesheets(Market='{market}',PricesheetView='{view}')/$value")
            .on(Service.PRICING_AND_REFERRALS)
            .userOnly()
            .docs("get-a-price-sheet");

    /**
     * Downloads the prices of this month. The deadline of the client holds until the first byte.
     *
     * <p>{@code GET /v1.0/sales/pricesheets(Market='{market}',PricesheetView='{view}')/$value} on the host of pricing and
     * referrals, docs page get-a-price-sheet.
     *
     * @param market two letters, ISO 3166-1
     * @param view which prices
     * @return the price sheet as CSV: save it, or read it and close the stream
     * @throws IllegalArgumentException if an argument is null, or cannot stand between quotes in an address
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if there is none
     */
    public Download download(String market, PriceSheetView view) {
        return api.call(DOWNLOAD, market, Arguments.notNull("view", view).value())
                .download();
    }

    /**
     * Downloads the prices of a month that has passed. The deadline of the client holds until the first byte.
     *
     * <p>{@code GET /v1.0/sales/pricesheets(Market='{market}',PricesheetView='{view}')/$value} on the host of pricing and
     * referrals, docs page get-a-price-sheet.
     *
     * @param market two letters, ISO 3166-1
     * @param view which prices
     * @param month which month
     * @return the price sheet as CSV: save it, or read it and close the stream
     * @throws IllegalArgumentException if an argument is null, or cannot stand between quotes in an address
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if there is none
     */
    public Download downloadHistory(String market, PriceSheetView view, YearMonth month) {
        return api.call(DOWNLOAD, market, Arguments.notNull("view", view).value())
                .query("timeline", "history")
                .query("month", Months.compact("month", month))
                .download();
    }

    /**
     * Downloads the prices of the coming month. The deadline of the client holds until the first byte.
     *
     * <p>{@code GET /v1.0/sales/pricesheets(Market='{market}',PricesheetView='{view}')/$value} on the host of pricing and
     * referrals, docs page get-a-price-sheet.
     *
     * @param market two letters, ISO 3166-1
     * @param view which prices
     * @return the price sheet as CSV: save it, or read it and close the stream
     * @throws IllegalArgumentException if an argument is null, or cannot stand between quotes in an address
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if no price changes, or the view has no future prices
     */
    public Download downloadFuture(String market, PriceSheetView view) {
        return api.call(DOWNLOAD, market, Arguments.notNull("view", view).value())
                .query("timeline", "future")
                .download();
    }
}
