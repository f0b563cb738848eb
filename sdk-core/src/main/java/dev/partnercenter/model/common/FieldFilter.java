package dev.partnercenter.model.common;

import dev.partnercenter.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Chooses the items of a list by one of their fields; sent as JSON in the query. Docs page: utility-resources.
 *
 * @param field the name of the field, as the docs of the list name it
 * @param operator how to compare
 * @param value what to compare with
 */
public record FieldFilter(String field, FilterOperator operator, String value) {

    /** Refuses null and a blank field. */
    public FieldFilter {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(value, "value");
        if (field.isBlank()) {
            throw new IllegalArgumentException("field is blank");
        }
    }

    /**
     * Chooses what begins with a text. This is the operator that most lists understand.
     *
     * @param field the name of the field
     * @param value the beginning
     * @return the filter
     */
    public static FieldFilter startsWith(String field, String value) {
        return new FieldFilter(field, FilterOperator.STARTS_WITH, value);
    }

    /**
     * Chooses what has exactly this value.
     *
     * @param field the name of the field
     * @param value the value
     * @return the filter
     */
    public static FieldFilter equalTo(String field, String value) {
        return new FieldFilter(field, FilterOperator.EQUALS, value);
    }

    /**
     * Gives the text for the query, not yet percent-encoded.
     *
     * @return the filter as JSON
     */
    public String toJson() {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("Field", field);
        json.put("Value", value);
        json.put("Operator", operator.value());
        return new String(Json.write(json), StandardCharsets.UTF_8);
    }
}
