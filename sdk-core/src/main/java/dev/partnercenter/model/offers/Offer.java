package dev.partnercenter.model.offers;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.AttestationProperties;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.BillingType;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.UnitType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a customer can buy from the older catalogue. Docs page: offer-resources.
 *
 * @param id the id of the offer
 * @param name its name
 * @param description what it is
 * @param minimumQuantity the least that can be bought
 * @param maximumQuantity the most that can be bought
 * @param rank its place among the offers of its category
 * @param uri the address of the offer
 * @param locale the language of the texts
 * @param country the country the offer is for
 * @param category the group of the offer
 * @param limitUnitOfMeasure how the limit is counted
 * @param limit how many of it a customer may have; see {@code limitUnitOfMeasure}
 * @param prerequisiteOffers the ids of the offers that are needed first
 * @param isAddOn whether it is bought on top of another offer
 * @param hasAddOns whether other offers can be bought on top of it
 * @param isAvailableForPurchase whether it can be bought now
 * @param billing what is charged
 * @param supportedBillingCycles how often it can be charged
 * @param isAutoRenewable whether its subscriptions renew themselves
 * @param isInternal whether it is for Microsoft's own use
 * @param upgradeTargetOffers the ids of the offers it can be upgraded to
 * @param conversionTargetOffers the ids of the offers a trial can be converted to
 * @param partnerQualifications what the partner has to be to sell it
 * @param reselleeQualifications what the customer has to be to buy it, such as education or government
 * @param resellerQualifications what the reseller has to be to sell it
 * @param salesGroupId offers of one sales group can be in one order
 * @param isTrial whether it is a trial
 * @param attestationProperties whether the customer has to attest something
 * @param product the product behind the offer
 * @param unitType what is counted
 * @param links where more is found
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Offer(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable Integer minimumQuantity,
        @Nullable Integer maximumQuantity,
        @Nullable Integer rank,
        @Nullable String uri,
        @Nullable String locale,
        @Nullable String country,
        @Nullable OfferCategory category,
        @Nullable LimitUnitOfMeasure limitUnitOfMeasure,
        @Nullable Integer limit,
        List<String> prerequisiteOffers,
        @Nullable Boolean isAddOn,
        @Nullable Boolean hasAddOns,
        @Nullable Boolean isAvailableForPurchase,
        @Nullable BillingType billing,
        List<BillingCycle> supportedBillingCycles,
        @Nullable Boolean isAutoRenewable,
        @Nullable Boolean isInternal,
        List<String> upgradeTargetOffers,
        List<String> conversionTargetOffers,
        List<String> partnerQualifications,
        List<String> reselleeQualifications,
        List<String> resellerQualifications,
        @Nullable String salesGroupId,
        @Nullable Boolean isTrial,
        @Nullable AttestationProperties attestationProperties,
        @Nullable OfferProduct product,
        @Nullable UnitType unitType,
        @Nullable OfferLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OfferBuilder builder() {
        return new OfferBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OfferBuilder toBuilder() {
        return new OfferBuilder(this);
    }
}
