package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The kind of group that gets roles. Graph page: delegatedadminaccesscontainer.
 *
 * @param value the text on the wire
 */
public record DelegatedAdminAccessContainerType(String value) implements OpenValue {

    /** a security group of the partner's tenant. */
    public static final DelegatedAdminAccessContainerType SECURITY_GROUP =
            new DelegatedAdminAccessContainerType("securityGroup");

    /** Refuses null. */
    public DelegatedAdminAccessContainerType {
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
