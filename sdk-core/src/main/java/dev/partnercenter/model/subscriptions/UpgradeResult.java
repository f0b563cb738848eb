package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of an upgrade. Docs page: upgrade-resources.
 *
 * @param sourceSubscriptionId the subscription that was upgraded
 * @param targetSubscriptionId the subscription it became
 * @param upgradeType what happened to the assigned licences
 * @param upgradeErrors why it failed
 * @param licenseErrors whose licences could not be moved
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record UpgradeResult(
        @Nullable String sourceSubscriptionId,
        @Nullable String targetSubscriptionId,
        @Nullable UpgradeType upgradeType,
        List<UpgradeError> upgradeErrors,
        List<UserLicenseError> licenseErrors,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static UpgradeResultBuilder builder() {
        return new UpgradeResultBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public UpgradeResultBuilder toBuilder() {
        return new UpgradeResultBuilder(this);
    }
}
