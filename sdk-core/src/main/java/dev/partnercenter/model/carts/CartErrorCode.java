package dev.partnercenter.model.carts;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an item could not be put into a cart. Docs page: cart-resources.
 *
 * @param value the text on the wire
 */
public record CartErrorCode(String value) implements OpenValue {

    /** not stated. */
    public static final CartErrorCode UNKNOWN = new CartErrorCode("unknown");

    /** the currency is not supported in the customer's market. */
    public static final CartErrorCode CURRENCY_IS_NOT_SUPPORTED = new CartErrorCode("currency_is_not_supported");

    /** there is no such catalogue item. */
    public static final CartErrorCode CATALOG_ITEM_ID_IS_NOT_VALID = new CartErrorCode("catalog_item_id_is_not_valid");

    /** the quota does not allow so many. */
    public static final CartErrorCode QUOTA_NOT_AVAILABLE = new CartErrorCode("quota_not_available");

    /** there are not so many left. */
    public static final CartErrorCode INVENTORY_NOT_AVAILABLE = new CartErrorCode("inventory_not_available");

    /** this partner cannot name participants. */
    public static final CartErrorCode PARTICIPANTS_IS_NOT_SUPPORTED_FOR_PARTNER =
            new CartErrorCode("participants_is_not_supported_for_partner");

    /** the item could not be processed. */
    public static final CartErrorCode UNABLE_TO_PROCESS_CART_LINE_ITEM =
            new CartErrorCode("unable_to_process_cart_line_item");

    /** the subscription in the provisioning context is not valid. */
    public static final CartErrorCode SUBSCRIPTION_IS_NOT_VALID = new CartErrorCode("subscription_is_not_valid");

    /** the subscription cannot have reservations. */
    public static final CartErrorCode SUBSCRIPTION_IS_NOT_ENABLED_FOR_RI =
            new CartErrorCode("subscription_is_not_enabled_for_r_i");

    /** the integration sandbox does not allow so much. */
    public static final CartErrorCode SANDBOX_LIMIT_EXCEEDED = new CartErrorCode("sandbox_limit_exceeded");

    /** something in the item is not valid. */
    public static final CartErrorCode INVALID_INPUT = new CartErrorCode("invalid_input");

    /** the subscription has to be registered first. */
    public static final CartErrorCode SUBSCRIPTION_NOT_REGISTERED = new CartErrorCode("subscription_not_registered");

    /** the attestation is missing. */
    public static final CartErrorCode ATTESTATION_NOT_ACCEPTED = new CartErrorCode("attestation_not_accepted");

    /** Refuses null. */
    public CartErrorCode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return OpenValue.same(this, other);
    }

    @Override
    public int hashCode() {
        return OpenValue.hash(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
