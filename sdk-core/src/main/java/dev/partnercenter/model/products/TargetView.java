package dev.partnercenter.model.products;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view of the catalogue of products. Docs page: get-a-list-of-products.
 *
 * @param value the text on the wire
 */
public record TargetView(String value) implements OpenValue {

    /** everything of Azure. */
    public static final TargetView AZURE = new TargetView("Azure");

    /** all Azure reservations. */
    public static final TargetView AZURE_RESERVATIONS = new TargetView("AzureReservations");

    /** reservations of virtual machines. */
    public static final TargetView AZURE_RESERVATIONS_VM = new TargetView("AzureReservationsVM");

    /** reservations of SQL databases. */
    public static final TargetView AZURE_RESERVATIONS_SQL = new TargetView("AzureReservationsSQL");

    /** reservations of Cosmos databases. */
    public static final TargetView AZURE_RESERVATIONS_COSMOS_DB = new TargetView("AzureReservationsCosmosDb");

    /** Azure subscriptions and Azure plans. */
    public static final TargetView MICROSOFT_AZURE = new TargetView("MicrosoftAzure");

    /** online services, those of the marketplace among them. */
    public static final TargetView ONLINE_SERVICES = new TargetView("OnlineServices");

    /** all software. */
    public static final TargetView SOFTWARE = new TargetView("Software");

    /** SUSE Linux. */
    public static final TargetView SOFTWARE_SUSE_LINUX = new TargetView("SoftwareSUSELinux");

    /** software that is bought for ever. */
    public static final TargetView SOFTWARE_PERPETUAL = new TargetView("SoftwarePerpetual");

    /** software by subscription. */
    public static final TargetView SOFTWARE_SUBSCRIPTIONS = new TargetView("SoftwareSubscriptions");

    /** Refuses null. */
    public TargetView {
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
