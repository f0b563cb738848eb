package dev.partnercenter.model.carts;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be bought for a customer. A cart expires 7 days after it was made. Docs page: cart-resources.
 *
 * @param id the id of the cart; the service sets it
 * @param creationTimestamp when it was made
 * @param lastModifiedTimestamp when it was last changed
 * @param expirationTimestamp when it expires
 * @param lastModifiedUser the id of the user who last changed it
 * @param lineItems what is in it; required
 * @param status whether it was ordered
 * @param partnerOnRecordAttestationAccepted whether the partner attests that the partner on record is right, needed
 *     where one is named
 * @param links the cart itself
 * @param attributes the type and the version of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Cart(
        @Nullable String id,
        @Nullable Instant creationTimestamp,
        @Nullable Instant lastModifiedTimestamp,
        @Nullable Instant expirationTimestamp,
        @Nullable String lastModifiedUser,
        List<CartLineItem> lineItems,
        @Nullable CartStatus status,
        @Nullable Boolean partnerOnRecordAttestationAccepted,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CartBuilder builder() {
        return new CartBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CartBuilder toBuilder() {
        return new CartBuilder(this);
    }
}
