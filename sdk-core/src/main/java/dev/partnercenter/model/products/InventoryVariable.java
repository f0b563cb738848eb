package dev.partnercenter.model.products;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an inventory check needs to know. Docs page: product-resources.
 *
 * @param value the text on the wire
 */
public record InventoryVariable(String value) implements OpenValue {

    /** the customer's tenant id. */
    public static final InventoryVariable CUSTOMER_ID = new InventoryVariable("CustomerId");

    /** the id of an Azure subscription. */
    public static final InventoryVariable AZURE_SUBSCRIPTION_ID = new InventoryVariable("AzureSubscriptionId");

    /** the Azure region. */
    public static final InventoryVariable ARM_REGION_NAME = new InventoryVariable("ArmRegionName");

    /** Refuses null. */
    public InventoryVariable {
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
