package dev.partnercenter.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Order} with the properties and types of the SDK. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExactOrder(
        @Nullable String id,
        @Nullable String alternateId,
        @Nullable String referenceCustomerId,
        @Nullable String billingCycle,
        @Nullable String transactionType,
        @Nullable List<Item> lineItems,
        @Nullable String currencyCode,
        @Nullable String currencySymbol,
        @Nullable Instant creationDate,
        @Nullable String status,
        @Nullable BigDecimal totalPrice,
        @Nullable Boolean partnerOnRecordAttestationAccepted,
        @Nullable OrderLinks links,
        @Nullable ExactAttributes attributes,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

    /** {@code OrderLineItem} with the properties and types of the SDK. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Nullable Integer lineItemNumber,
            @Nullable String offerId,
            @Nullable String subscriptionId,
            @Nullable String parentSubscriptionId,
            @Nullable String friendlyName,
            @Nullable Integer quantity,
            @Nullable String termDuration,
            @Nullable String transactionType,
            @Nullable String promotionId,
            @Nullable Instant customTermEndDate,
            @Nullable String partnerIdOnRecord,
            @Nullable List<String> additionalPartnerIdsOnRecord,
            @Nullable Map<String, String> provisioningContext,
            @Nullable Boolean attestationAccepted,
            @Nullable ItemLinks links,
            @Nullable ExactAttributes attributes,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}

    /** {@code OrderLinks} with the properties and types of the SDK. */
    public record OrderLinks(
            @Nullable ExactLink provisioningStatus,
            @Nullable ExactLink patchOperation,
            @Nullable ExactLink self,
            @Nullable ExactLink next,
            @Nullable ExactLink previous,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}

    /** {@code OrderLineItemLinks} with the properties and types of the SDK. */
    public record ItemLinks(
            @Nullable ExactLink provisioningStatus,
            @Nullable ExactLink sku,
            @Nullable ExactLink product,
            @Nullable ExactLink availability,
            @Nullable ExactLink subscription,
            @Nullable ExactLink activationLinks,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}
}
