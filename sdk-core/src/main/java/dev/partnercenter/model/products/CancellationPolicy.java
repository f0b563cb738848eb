package dev.partnercenter.model.products;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;

/**
 * What is paid back when a term is cancelled.
 *
 * @param refundOptions what is paid back until when
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CancellationPolicy(
        List<CancellationRefundOption> refundOptions, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CancellationPolicyBuilder builder() {
        return new CancellationPolicyBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CancellationPolicyBuilder toBuilder() {
        return new CancellationPolicyBuilder(this);
    }
}
