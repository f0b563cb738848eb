package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a provisioning is. Docs page: subscription-resources.
 *
 * @param value the text on the wire
 */
public record ProvisioningStatus(String value) implements OpenValue {

    /** not stated. */
    public static final ProvisioningStatus NONE = new ProvisioningStatus("none");

    /** done. */
    public static final ProvisioningStatus SUCCESS = new ProvisioningStatus("success");

    /** not yet done. */
    public static final ProvisioningStatus PENDING = new ProvisioningStatus("pending");

    /** it failed. */
    public static final ProvisioningStatus FAILED = new ProvisioningStatus("failed");

    /** Refuses null. */
    public ProvisioningStatus {
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
