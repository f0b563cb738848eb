package dev.partnercenter.model.licenses;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A group of licenses in Partner Center. Docs page: license-resources.
 *
 * @param value the text on the wire
 */
public record LicenseGroupId(String value) implements OpenValue {

    /** licenses managed by Entra ID. */
    public static final LicenseGroupId GROUP1 = new LicenseGroupId("Group1");

    /** licenses of Minecraft. */
    public static final LicenseGroupId GROUP2 = new LicenseGroupId("Group2");

    /** Refuses null. */
    public LicenseGroupId {
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
