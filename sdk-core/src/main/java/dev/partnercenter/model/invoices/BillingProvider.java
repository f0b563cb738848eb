package dev.partnercenter.model.invoices;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a charge comes from. Docs page: invoice-resources.
 *
 * @param value the text on the wire
 */
public record BillingProvider(String value) implements OpenValue {

    /** not stated. */
    public static final BillingProvider NONE = new BillingProvider("none");

    /** subscriptions of licenses. */
    public static final BillingProvider OFFICE = new BillingProvider("office");

    /** subscriptions to Azure (MS-AZR-0145P). */
    public static final BillingProvider AZURE = new BillingProvider("azure");

    /** the former Azure Data Market. */
    public static final BillingProvider AZURE_DATA_MARKET = new BillingProvider("azure_data_market");

    /** purchases, and usage under an Azure plan. */
    public static final BillingProvider ONE_TIME = new BillingProvider("one_time");

    /** products of other publishers; the docs ask to use {@link #ONE_TIME} instead. */
    public static final BillingProvider MARKETPLACE = new BillingProvider("marketplace");

    /** all of them, as a question only. */
    public static final BillingProvider ALL = new BillingProvider("all");

    /** Refuses null. */
    public BillingProvider {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return OpenValue.same(this, other);
    }

    @Override
    public int hashCode() {
        return OpenValue.hash(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
