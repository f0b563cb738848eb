package dev.partnercenter.model.orders;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the provisioning of an item is. Docs page: order-resources.
 *
 * @param value the text on the wire
 */
public record LineItemProvisioningStatus(String value) implements OpenValue {

    /** done. */
    public static final LineItemProvisioningStatus FULFILLED = new LineItemProvisioningStatus("Fulfilled");

    /** not done. */
    public static final LineItemProvisioningStatus UNFULFILLED = new LineItemProvisioningStatus("Unfulfilled");

    /** about to begin. */
    public static final LineItemProvisioningStatus PREFULFILLMENT_PENDING =
            new LineItemProvisioningStatus("PrefulfillmentPending");

    /** cancelled. */
    public static final LineItemProvisioningStatus CANCELED = new LineItemProvisioningStatus("Canceled");

    /** Refuses null. */
    public LineItemProvisioningStatus {
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
