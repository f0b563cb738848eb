package dev.partnercenter.model.usage;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a customer is meant to spend on Azure in a month; passing it stops nothing. Docs page:
 * customer-usage-resources.
 *
 * @param amount the amount, in the currency of the customer; absent where no budget is set
 * @param usageSpendingBudget the same amount under its other name, which the service sends along with it
 * @param links where the budget is
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SpendingBudget(
        @Nullable BigDecimal amount,
        @Nullable BigDecimal usageSpendingBudget,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SpendingBudgetBuilder builder() {
        return new SpendingBudgetBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SpendingBudgetBuilder toBuilder() {
        return new SpendingBudgetBuilder(this);
    }
}
