package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a conversion failed. The service sends names or numbers. Docs page: conversions-resources.
 *
 * @param value the text on the wire
 */
public record ConversionErrorCode(String value) implements OpenValue {

    /** anything else. */
    public static final ConversionErrorCode OTHER = new ConversionErrorCode("other");

    /** the trial cannot be converted. */
    public static final ConversionErrorCode CONVERSIONS_NOT_FOUND = new ConversionErrorCode("conversions_not_found");

    /** Refuses null. */
    public ConversionErrorCode {
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
