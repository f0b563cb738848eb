package dev.partnercenter.model.validations;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;

/**
 * A list in a wrapper. Docs page: country-information-resources.
 *
 * @param value the values
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ValueList(List<String> value, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ValueListBuilder builder() {
        return new ValueListBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ValueListBuilder toBuilder() {
        return new ValueListBuilder(this);
    }
}
