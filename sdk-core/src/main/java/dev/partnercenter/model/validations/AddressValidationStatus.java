package dev.partnercenter.model.validations;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How good an address is. Docs page: validate-an-address.
 *
 * @param value the text on the wire
 */
public record AddressValidationStatus(String value) implements OpenValue {

    /** it exists and can be delivered to. */
    public static final AddressValidationStatus VERIFIED_SHIPPABLE = new AddressValidationStatus("VerifiedShippable");

    /** it exists. */
    public static final AddressValidationStatus VERIFIED = new AddressValidationStatus("Verified");

    /** it was corrected so much that someone has to look at it. */
    public static final AddressValidationStatus INTERACTION_REQUIRED =
            new AddressValidationStatus("InteractionRequired");

    /** the street is known, the number is missing. */
    public static final AddressValidationStatus STREET_PARTIAL = new AddressValidationStatus("StreetPartial");

    /** the building is known, the part of it is missing. */
    public static final AddressValidationStatus PREMISES_PARTIAL = new AddressValidationStatus("PremisesPartial");

    /** more than one address fits. */
    public static final AddressValidationStatus MULTIPLE = new AddressValidationStatus("Multiple");

    /** no address fits. */
    public static final AddressValidationStatus NONE = new AddressValidationStatus("None");

    /** it could not be checked. */
    public static final AddressValidationStatus NOT_VALIDATED = new AddressValidationStatus("NotValidated");

    /** Refuses null. */
    public AddressValidationStatus {
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
