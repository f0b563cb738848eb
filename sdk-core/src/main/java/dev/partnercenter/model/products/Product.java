package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.ItemType;
import dev.partnercenter.model.common.KeyValue;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of the catalogue. Some lists hold SKUs in its place, which is why a product has the properties of a SKU,
 * too. Docs page: product-resources.
 *
 * @param id the id of the product
 * @param title its name
 * @param description what it is
 * @param productType its kind
 * @param isMicrosoftProduct whether Microsoft makes it
 * @param publisherName who publishes it
 * @param links where more is found
 * @param localizedAttributes texts in the caller's language, by name
 * @param productId the id of the product, where the item is a SKU
 * @param minimumQuantity the least that can be bought, where the item is a SKU
 * @param maximumQuantity the most that can be bought, where the item is a SKU
 * @param isTrial whether it is a trial, where the item is a SKU
 * @param supportedBillingCycles how often it can be charged, where the item is a SKU
 * @param purchasePrerequisites what is needed first, where the item is a SKU
 * @param inventoryVariables what an inventory check needs to know, where the item is a SKU
 * @param provisioningVariables what the cart has to say for provisioning, where the item is a SKU
 * @param actions what can be done with it, where the item is a SKU
 * @param dynamicAttributes properties that depend on the kind of the product, where the item is a SKU
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Product(
        @Nullable String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable ItemType productType,
        @Nullable Boolean isMicrosoftProduct,
        @Nullable String publisherName,
        @Nullable ProductLinks links,
        List<KeyValue> localizedAttributes,
        @Nullable String productId,
        @Nullable Integer minimumQuantity,
        @Nullable Integer maximumQuantity,
        @Nullable Boolean isTrial,
        List<BillingCycle> supportedBillingCycles,
        List<PurchasePrerequisite> purchasePrerequisites,
        List<InventoryVariable> inventoryVariables,
        List<ProvisioningVariable> provisioningVariables,
        List<String> actions,
        Map<String, Object> dynamicAttributes,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ProductBuilder builder() {
        return new ProductBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ProductBuilder toBuilder() {
        return new ProductBuilder(this);
    }
}
