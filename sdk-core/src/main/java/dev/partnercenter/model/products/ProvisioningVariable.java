package dev.partnercenter.model.products;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the cart has to say in its provisioning context. Docs page: product-resources.
 *
 * @param value the text on the wire
 */
public record ProvisioningVariable(String value) implements OpenValue {

    /** whether a reservation is for one subscription or shared. */
    public static final ProvisioningVariable SCOPE = new ProvisioningVariable("Scope");

    /** a reservation for one subscription. */
    public static final ProvisioningVariable SINGLE = new ProvisioningVariable("Single");

    /** a reservation for all subscriptions. */
    public static final ProvisioningVariable SHARED = new ProvisioningVariable("Shared");

    /** the Azure subscription of a reservation. */
    public static final ProvisioningVariable SUBSCRIPTION_ID = new ProvisioningVariable("SubscriptionId");

    /** the length of a reservation. */
    public static final ProvisioningVariable DURATION = new ProvisioningVariable("Duration");

    /** Refuses null. */
    public ProvisioningVariable {
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
