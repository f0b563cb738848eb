package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.AttestationProperties;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a product that can be bought. Docs page: product-resources.
 *
 * @param id the id of the SKU, unique within its product
 * @param title its name
 * @param description what it is
 * @param productId the product it belongs to
 * @param minimumQuantity the least that can be bought
 * @param maximumQuantity the most that can be bought
 * @param isTrial whether it is a trial
 * @param termsOfUseUri the address of the terms of use
 * @param supportedBillingCycles how often it can be charged
 * @param purchasePrerequisites what is needed before it can be bought
 * @param inventoryVariables what an inventory check needs to know
 * @param provisioningVariables what the cart has to say in its provisioning context
 * @param constraints limits of a purchase
 * @param actions what can be done with a purchase, such as {@code Refund}
 * @param dynamicAttributes properties that depend on the kind of the product, such as the region or the duration of a
 *     reservation
 * @param attestationProperties whether the customer has to attest something
 * @param consumptionType how it is consumed
 * @param specializedOfferProperties when and at which price it is offered specially
 * @param links where more is found
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Sku(
        @Nullable String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable String productId,
        @Nullable Integer minimumQuantity,
        @Nullable Integer maximumQuantity,
        @Nullable Boolean isTrial,
        @Nullable String termsOfUseUri,
        List<BillingCycle> supportedBillingCycles,
        List<PurchasePrerequisite> purchasePrerequisites,
        List<InventoryVariable> inventoryVariables,
        List<ProvisioningVariable> provisioningVariables,
        List<SkuConstraint> constraints,
        List<String> actions,
        Map<String, Object> dynamicAttributes,
        @Nullable AttestationProperties attestationProperties,
        @Nullable String consumptionType,
        @Nullable SpecializedOfferProperties specializedOfferProperties,
        @Nullable SkuLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SkuBuilder builder() {
        return new SkuBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SkuBuilder toBuilder() {
        return new SkuBuilder(this);
    }
}
