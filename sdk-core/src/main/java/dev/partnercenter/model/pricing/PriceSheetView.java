package dev.partnercenter.model.pricing;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which prices a price sheet holds. Docs page: get-a-price-sheet.
 *
 * @param value the text on the wire
 */
public record PriceSheetView(String value) implements OpenValue {

    /** Azure plans: what is billed by usage, always in US dollars. */
    public static final PriceSheetView AZURE_CONSUMPTION = new PriceSheetView("azure_consumption");

    /** reservations of Azure. */
    public static final PriceSheetView AZURE_RESERVATIONS = new PriceSheetView("azure_reservations");

    /** license-based products of new commerce. */
    public static final PriceSheetView UPDATED_LICENSE_BASED = new PriceSheetView("updatedlicensebased");

    /** products of the commercial marketplace. */
    public static final PriceSheetView MARKETPLACE = new PriceSheetView("marketplace");

    /** software. */
    public static final PriceSheetView SOFTWARE = new PriceSheetView("software");

    /** Refuses null. */
    public PriceSheetView {
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
