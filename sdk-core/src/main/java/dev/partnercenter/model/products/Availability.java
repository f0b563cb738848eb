package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions under which a SKU can be bought: for whom, where, for how long. Docs page: product-resources.
 *
 * @param id the id of the availability, unique within its SKU
 * @param productId the product
 * @param skuId the SKU
 * @param catalogItemId product, SKU and availability together, as carts want it: {@code product:sku:availability}
 * @param defaultCurrency the currency of the country
 * @param segment who may buy it, such as {@code commercial} or {@code government}
 * @param country the country, ISO 3166 with two letters
 * @param isPurchasable whether it can be bought
 * @param isRenewable whether it can be renewed
 * @param renewalInstructions what it can renew to
 * @param terms for how long it can be bought
 * @param includedQuantityOptions how much of something is included
 * @param product the product, often empty
 * @param sku the SKU, often empty
 * @param links the availability itself
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Availability(
        @Nullable String id,
        @Nullable String productId,
        @Nullable String skuId,
        @Nullable String catalogItemId,
        @Nullable CurrencyInfo defaultCurrency,
        @Nullable String segment,
        @Nullable String country,
        @Nullable Boolean isPurchasable,
        @Nullable Boolean isRenewable,
        List<RenewalInstruction> renewalInstructions,
        List<Term> terms,
        List<IncludedQuantity> includedQuantityOptions,
        @Nullable Product product,
        @Nullable Sku sku,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AvailabilityBuilder builder() {
        return new AvailabilityBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AvailabilityBuilder toBuilder() {
        return new AvailabilityBuilder(this);
    }
}
