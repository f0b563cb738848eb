package dev.partnercenter.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code ResourceAttributes} with the types of the SDK.
 *
 * @param etag the version
 * @param objectType the type
 * @param additionalProperties everything else
 */
public record ExactAttributes(
        @Nullable String etag,
        @Nullable String objectType,
        @JsonAnySetter Map<String, Object> additionalProperties) {}
