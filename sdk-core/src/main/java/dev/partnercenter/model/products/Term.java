package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.BillingCycle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A length of time for which something can be bought. Docs page: product-resources.
 *
 * @param id the id of the term
 * @param duration its length, ISO 8601 such as {@code P1Y}
 * @param description its length in words
 * @param billingCycle how often it is charged
 * @param renewalOptions the terms that can follow it
 * @param cancellationPolicies what is paid back when it is cancelled
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Term(
        @Nullable String id,
        @Nullable String duration,
        @Nullable String description,
        @Nullable BillingCycle billingCycle,
        List<RenewalOption> renewalOptions,
        List<CancellationPolicy> cancellationPolicies,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static TermBuilder builder() {
        return new TermBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public TermBuilder toBuilder() {
        return new TermBuilder(this);
    }
}
