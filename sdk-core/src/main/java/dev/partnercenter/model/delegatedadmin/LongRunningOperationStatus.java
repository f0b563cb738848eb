package dev.partnercenter.model.delegatedadmin;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far an operation is. Graph page: delegatedadminrelationshipoperation.
 *
 * @param value the text on the wire
 */
public record LongRunningOperationStatus(String value) implements OpenValue {

    /** not begun. */
    public static final LongRunningOperationStatus NOT_STARTED = new LongRunningOperationStatus("notStarted");

    /** being carried out. */
    public static final LongRunningOperationStatus RUNNING = new LongRunningOperationStatus("running");

    /** carried out. */
    public static final LongRunningOperationStatus SUCCEEDED = new LongRunningOperationStatus("succeeded");

    /** not carried out. */
    public static final LongRunningOperationStatus FAILED = new LongRunningOperationStatus("failed");

    /** Refuses null. */
    public LongRunningOperationStatus {
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
