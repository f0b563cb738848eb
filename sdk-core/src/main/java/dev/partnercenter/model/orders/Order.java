package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.ResourceAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A purchase for a customer. Docs page: order-resources.
 *
 * @param id the id of the order; the service sets it
 * @param alternateId the id under which it appears on bills
 * @param referenceCustomerId the customer's tenant id
 * @param billingCycle how often it is charged
 * @param transactionType why there is the order, such as {@code UserPurchase} or {@code SystemPurchase}; the service
 *     sets it
 * @param lineItems what is bought; required
 * @param currencyCode the currency, ISO 4217; the service sets it
 * @param currencySymbol its sign
 * @param creationDate when it was placed
 * @param status what has become of it
 * @param totalPrice the price of all of it, before tax; only if prices were asked for
 * @param partnerOnRecordAttestationAccepted whether the partner attests that the partner on record is right
 * @param client the program that placed it
 * @param links where more is found
 * @param attributes the type and the version of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Order(
        @Nullable String id,
        @Nullable String alternateId,
        @Nullable String referenceCustomerId,
        @Nullable BillingCycle billingCycle,
        @Nullable String transactionType,
        List<OrderLineItem> lineItems,
        @Nullable String currencyCode,
        @Nullable String currencySymbol,
        @Nullable Instant creationDate,
        @Nullable OrderStatus status,
        @Nullable BigDecimal totalPrice,
        @Nullable Boolean partnerOnRecordAttestationAccepted,
        @Nullable OrderClient client,
        @Nullable OrderLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderBuilder builder() {
        return new OrderBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderBuilder toBuilder() {
        return new OrderBuilder(this);
    }
}
