package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an Azure subscription. Docs page: subscription-resources.
 *
 * @param value the text on the wire
 */
public record AzureEntitlementStatus(String value) implements OpenValue {

    /** it can be used. */
    public static final AzureEntitlementStatus ACTIVE = new AzureEntitlementStatus("active");

    /** it can not be used. */
    public static final AzureEntitlementStatus SUSPENDED = new AzureEntitlementStatus("suspended");

    /** it is gone. */
    public static final AzureEntitlementStatus DELETED = new AzureEntitlementStatus("deleted");

    /** it was cancelled. */
    public static final AzureEntitlementStatus CANCELLED = new AzureEntitlementStatus("cancelled");

    /** Refuses null. */
    public AzureEntitlementStatus {
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
