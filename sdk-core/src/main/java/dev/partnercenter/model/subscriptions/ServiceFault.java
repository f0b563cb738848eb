package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failure inside an answer. Docs page: upgrade-resources.
 *
 * @param code the code of the reason
 * @param description the reason in words
 * @param data more about it
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ServiceFault(
        @Nullable String code,
        @Nullable String description,
        List<Object> data,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ServiceFaultBuilder builder() {
        return new ServiceFaultBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ServiceFaultBuilder toBuilder() {
        return new ServiceFaultBuilder(this);
    }
}
