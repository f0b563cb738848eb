package dev.partnercenter.model.common;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a filter compares. Docs page: utility-resources.
 *
 * @param value the text on the wire
 */
public record FilterOperator(String value) implements OpenValue {

    /** the same. */
    public static final FilterOperator EQUALS = new FilterOperator("equals");

    /** not the same. */
    public static final FilterOperator NOT_EQUALS = new FilterOperator("not_equals");

    /** greater. */
    public static final FilterOperator GREATER_THAN = new FilterOperator("greater_than");

    /** greater or the same. */
    public static final FilterOperator GREATER_THAN_OR_EQUALS = new FilterOperator("greater_than_or_equals");

    /** less. */
    public static final FilterOperator LESS_THAN = new FilterOperator("less_than");

    /** less or the same. */
    public static final FilterOperator LESS_THAN_OR_EQUALS = new FilterOperator("less_than_or_equals");

    /** contained. */
    public static final FilterOperator SUBSTRING = new FilterOperator("substring");

    /** at the beginning. */
    public static final FilterOperator STARTS_WITH = new FilterOperator("starts_with");

    /** not at the beginning. */
    public static final FilterOperator NOT_STARTS_WITH = new FilterOperator("not_starts_with");

    /** Refuses null. */
    public FilterOperator {
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
