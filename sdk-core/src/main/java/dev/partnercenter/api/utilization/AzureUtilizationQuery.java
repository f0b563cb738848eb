package dev.partnercenter.api.utilization;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.utilization.AzureUtilizationGranularity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which utilization records to list. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param startTime from when on the use was reported to the billing system, which may be later than it happened
 * @param endTime until when it was reported; after {@code startTime}
 * @param granularity whether one record stands for a day or an hour; null for a day
 * @param showDetails whether records tell the instance that used the resource; null for yes. Without, they are summed up
 * @param size how many records per page, at most 1000; null for 1000
 */
public record AzureUtilizationQuery(
        Instant startTime,
        Instant endTime,
        @Nullable AzureUtilizationGranularity granularity,
        @Nullable Boolean showDetails,
        @Nullable Integer size) {
    /**
     * Checks the times and the size.
     *
     * @throws IllegalArgumentException if a time is null, {@code startTime} is not before {@code endTime}, or the size is
     *     less than 1
     */
    public AzureUtilizationQuery {
        if (!Arguments.notNull("startTime", startTime).isBefore(Arguments.notNull("endTime", endTime))) {
            throw new IllegalArgumentException(
                    "startTime must be before endTime, was " + startTime + " and endTime " + endTime);
        }
        if (size != null) {
            Arguments.atLeast("size", 1, size);
        }
    }

    /** {@return what was reported from {@code startTime} to {@code endTime}, by day and with details} */
    public static AzureUtilizationQuery between(Instant startTime, Instant endTime) {
        return new AzureUtilizationQuery(startTime, endTime, null, null, null);
    }

    /** {@return the same by another granularity} */
    public AzureUtilizationQuery withGranularity(AzureUtilizationGranularity newGranularity) {
        return new AzureUtilizationQuery(
                startTime, endTime, Arguments.notNull("granularity", newGranularity), showDetails, size);
    }

    /** {@return the same with or without the instances} */
    public AzureUtilizationQuery withDetails(boolean details) {
        return new AzureUtilizationQuery(startTime, endTime, granularity, details, size);
    }

    /** {@return the same in pages of this size} */
    public AzureUtilizationQuery withSize(int newSize) {
        return new AzureUtilizationQuery(startTime, endTime, granularity, showDetails, newSize);
    }
}
