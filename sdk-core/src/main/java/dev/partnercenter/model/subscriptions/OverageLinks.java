package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Link;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where more about an overage is found.
 *
 * @param overage the overage
 * @param self the overage itself
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OverageLinks(@Nullable Link overage, @Nullable Link self, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OverageLinksBuilder builder() {
        return new OverageLinksBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OverageLinksBuilder toBuilder() {
        return new OverageLinksBuilder(this);
    }
}
