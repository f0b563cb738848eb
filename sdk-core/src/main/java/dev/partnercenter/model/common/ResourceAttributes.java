package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the service says about a resource itself. Docs page: utility-resources.
 *
 * @param etag the version of the resource, sent as {@code If-Match} when it is changed; absent where resources have
 *     no versions, and sometimes an empty text
 * @param objectType the name of the resource's type, such as {@code Customer} or {@code Collection}
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ResourceAttributes(
        @Nullable String etag, @Nullable String objectType, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ResourceAttributesBuilder builder() {
        return new ResourceAttributesBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ResourceAttributesBuilder toBuilder() {
        return new ResourceAttributesBuilder(this);
    }
}
