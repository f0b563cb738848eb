package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.BillingType;
import dev.partnercenter.model.common.ContractType;
import dev.partnercenter.model.common.ItemType;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.UnitType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has got from an order, and pays for, until its term ends. To change one, read it, change it and
 * send all of it back. Docs page: subscription-resources.
 *
 * @param id the id of the subscription
 * @param offerId what was bought: the id of an offer or {@code product:sku:availability}
 * @param entitlementId the id of the Azure subscription, for Azure
 * @param offerName the name of what was bought
 * @param friendlyName a name to tell it by
 * @param productType the kind of the product
 * @param quantity how many licences or instances
 * @param unitType what is counted
 * @param parentSubscriptionId the subscription it is an add-on of
 * @param consumptionType how it is consumed
 * @param creationDate when it was made
 * @param effectiveStartDate when the present term began
 * @param commitmentEndDate when the present term ends
 * @param commitmentEndDateTime when the present term ends, to the second
 * @param cancellationAllowedUntilDate until when it can be cancelled
 * @param billingCycleEndDate when the present billing cycle ends
 * @param billingCycleEndDateTime when the present billing cycle ends, to the second
 * @param status what has become of it
 * @param autoRenewEnabled whether it renews itself when its term ends
 * @param billingType what is charged
 * @param billingCycle how often it is charged
 * @param hasPurchasableAddons whether add-ons can be bought on top of it
 * @param isTrial whether it is a trial
 * @param isMicrosoftProduct whether Microsoft makes the product
 * @param publisherName who publishes the product
 * @param attentionNeeded whether the partner has to do something
 * @param actionTaken whether the partner has done it
 * @param actions what can be done with it
 * @param partnerId the id of the indirect reseller, empty if there is none
 * @param suspensionReasons why it is suspended
 * @param contractType what kind of contract it is
 * @param refundOptions what is paid back until when
 * @param refundableQuantity how many licences can still be given back, and until when
 * @param orderId the order it came out of
 * @param termDuration the length of the term, ISO 8601 such as {@code P1Y}
 * @param renewalTermDuration the length of the next term, empty if it stays the same
 * @param promotionId the promotion the price is taken from
 * @param migratedFromSubscriptionId the older subscription it was migrated from
 * @param customTermEndDate when the first term is to end, if not after its whole length
 * @param scheduledNextTermInstructions what changes when it renews; null takes the change back
 * @param nextChargeInstructions what is charged next
 * @param links where more is found
 * @param attributes the type and the version of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Subscription(
        @Nullable String id,
        @Nullable String offerId,
        @Nullable String entitlementId,
        @Nullable String offerName,
        @Nullable String friendlyName,
        @Nullable ItemType productType,
        @Nullable Integer quantity,
        @Nullable UnitType unitType,
        @Nullable String parentSubscriptionId,
        @Nullable String consumptionType,
        @Nullable Instant creationDate,
        @Nullable Instant effectiveStartDate,
        @Nullable Instant commitmentEndDate,
        @Nullable Instant commitmentEndDateTime,
        @Nullable Instant cancellationAllowedUntilDate,
        @Nullable Instant billingCycleEndDate,
        @Nullable Instant billingCycleEndDateTime,
        @Nullable SubscriptionStatus status,
        @Nullable Boolean autoRenewEnabled,
        @Nullable BillingType billingType,
        @Nullable BillingCycle billingCycle,
        @Nullable Boolean hasPurchasableAddons,
        @Nullable Boolean isTrial,
        @Nullable Boolean isMicrosoftProduct,
        @Nullable String publisherName,
        @Nullable Boolean attentionNeeded,
        @Nullable Boolean actionTaken,
        List<SubscriptionAction> actions,
        @Nullable String partnerId,
        List<String> suspensionReasons,
        @Nullable ContractType contractType,
        List<RefundOption> refundOptions,
        @Nullable RefundableQuantity refundableQuantity,
        @Nullable String orderId,
        @Nullable String termDuration,
        @Nullable String renewalTermDuration,
        @Nullable String promotionId,
        @Nullable String migratedFromSubscriptionId,
        @Nullable Instant customTermEndDate,
        @Nullable ScheduledNextTermInstructions scheduledNextTermInstructions,
        @Nullable NextChargeInstructions nextChargeInstructions,
        @Nullable SubscriptionLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SubscriptionBuilder builder() {
        return new SubscriptionBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SubscriptionBuilder toBuilder() {
        return new SubscriptionBuilder(this);
    }
}
