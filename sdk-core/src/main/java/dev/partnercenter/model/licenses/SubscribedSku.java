package dev.partnercenter.model.licenses;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product of the tenant and how many licenses of it there are. Docs page: license-resources.
 *
 * @param availableUnits licenses that can still be assigned
 * @param activeUnits licenses that are paid for and usable
 * @param consumedUnits licenses that are assigned
 * @param suspendedUnits licenses that were suspended
 * @param totalUnits active licenses and those in warning
 * @param warningUnits licenses whose subscription is past its end and not yet suspended
 * @param productSku the product
 * @param servicePlans the services that the product consists of
 * @param capabilityStatus whether the product can be used, such as {@code Enabled}
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SubscribedSku(
        @Nullable Integer availableUnits,
        @Nullable Integer activeUnits,
        @Nullable Integer consumedUnits,
        @Nullable Integer suspendedUnits,
        @Nullable Integer totalUnits,
        @Nullable Integer warningUnits,
        @Nullable ProductSku productSku,
        List<ServicePlan> servicePlans,
        @Nullable String capabilityStatus,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SubscribedSkuBuilder builder() {
        return new SubscribedSkuBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SubscribedSkuBuilder toBuilder() {
        return new SubscribedSkuBuilder(this);
    }
}
