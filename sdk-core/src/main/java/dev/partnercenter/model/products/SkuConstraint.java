package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A limit of a purchase.
 *
 * @param constraintName the name of the limit
 * @param constraintValue its value
 * @param constraintType its kind
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SkuConstraint(
        @Nullable String constraintName,
        @Nullable BigDecimal constraintValue,
        @Nullable String constraintType,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SkuConstraintBuilder builder() {
        return new SkuConstraintBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SkuConstraintBuilder toBuilder() {
        return new SkuConstraintBuilder(this);
    }
}
