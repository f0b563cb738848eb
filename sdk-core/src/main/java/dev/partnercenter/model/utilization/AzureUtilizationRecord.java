package dev.partnercenter.model.utilization;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of one Azure resource was used in one hour or day, without prices. Docs page:
 * azure-utilization-record-resources.
 *
 * @param usageStartTime when the hour or day of the use begins
 * @param usageEndTime when the hour or day of the use ends
 * @param resource what was used
 * @param quantity how much was used, in units
 * @param unit the unit, such as {@code 1 GB/Hr}
 * @param infoFields details of the instance by name; may be empty
 * @param instanceData the instance that used it; absent without details
 * @param links where the record is; rarely sent
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AzureUtilizationRecord(
        @Nullable Instant usageStartTime,
        @Nullable Instant usageEndTime,
        @Nullable AzureResource resource,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        Map<String, Object> infoFields,
        @Nullable AzureInstanceData instanceData,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AzureUtilizationRecordBuilder builder() {
        return new AzureUtilizationRecordBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AzureUtilizationRecordBuilder toBuilder() {
        return new AzureUtilizationRecordBuilder(this);
    }
}
