package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the assigned licences in an upgrade. The service sends names or numbers. Docs page:
 * upgrade-resources.
 *
 * @param value the text on the wire
 */
public record UpgradeType(String value) implements OpenValue {

    /** no upgrade. */
    public static final UpgradeType NONE = new UpgradeType("none");

    /** they are not moved. */
    public static final UpgradeType UPGRADE_ONLY = new UpgradeType("upgrade_only");

    /** they are moved, too. */
    public static final UpgradeType UPGRADE_WITH_LICENSE_TRANSFER = new UpgradeType("upgrade_with_license_transfer");

    /** Refuses null. */
    public UpgradeType {
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
