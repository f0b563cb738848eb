package dev.partnercenter.model.common;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What kind of contract a purchase makes. Docs page: subscription-resources.
 *
 * @param value the text on the wire
 */
public record ContractType(String value) implements OpenValue {

    /** a subscription. */
    public static final ContractType SUBSCRIPTION = new ContractType("subscription");

    /** a product key. */
    public static final ContractType PRODUCT_KEY = new ContractType("product_key");

    /** a code to redeem. */
    public static final ContractType REDEMPTION_CODE = new ContractType("redemption_code");

    /** Refuses null. */
    public ContractType {
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
