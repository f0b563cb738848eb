package dev.partnercenter.model.utilization;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long the time is that one utilization record stands for. Docs page:
 * get-a-customer-s-utilization-record-for-azure.
 *
 * @param value the text on the wire
 */
public record AzureUtilizationGranularity(String value) implements OpenValue {

    /** a day of UTC. */
    public static final AzureUtilizationGranularity DAILY = new AzureUtilizationGranularity("daily");

    /** an hour. */
    public static final AzureUtilizationGranularity HOURLY = new AzureUtilizationGranularity("hourly");

    /** Refuses null. */
    public AzureUtilizationGranularity {
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
