package dev.partnercenter.model.products;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is needed before something can be bought. Docs page: product-resources.
 *
 * @param value the text on the wire
 */
public record PurchasePrerequisite(String value) implements OpenValue {

    /** an inventory check. */
    public static final PurchasePrerequisite INVENTORY_CHECK = new PurchasePrerequisite("InventoryCheck");

    /** the registration of an Azure subscription. */
    public static final PurchasePrerequisite AZURE_SUBSCRIPTION_REGISTRATION =
            new PurchasePrerequisite("AzureSubscriptionRegistration");

    /** the customer's consent to the Microsoft Customer Agreement. */
    public static final PurchasePrerequisite MICROSOFT_CUSTOMER_AGREEMENT =
            new PurchasePrerequisite("MicrosoftCustomerAgreement");

    /** the customer's consent to the Microsoft Cloud Agreement. */
    public static final PurchasePrerequisite MICROSOFT_CLOUD_AGREEMENT =
            new PurchasePrerequisite("MicrosoftCloudAgreement");

    /** Refuses null. */
    public PurchasePrerequisite {
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
