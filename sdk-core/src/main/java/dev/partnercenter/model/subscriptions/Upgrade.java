package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.offers.Offer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offer of the older catalogue a subscription can be upgraded to. Docs page: upgrade-resources.
 *
 * @param targetOffer the offer; required
 * @param upgradeType what happens to the assigned licences; required
 * @param isEligible whether the upgrade is possible
 * @param quantity how many licences
 * @param upgradeErrors why it is not possible
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Upgrade(
        @Nullable Offer targetOffer,
        @Nullable UpgradeType upgradeType,
        @Nullable Boolean isEligible,
        @Nullable Integer quantity,
        List<UpgradeError> upgradeErrors,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static UpgradeBuilder builder() {
        return new UpgradeBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public UpgradeBuilder toBuilder() {
        return new UpgradeBuilder(this);
    }
}
