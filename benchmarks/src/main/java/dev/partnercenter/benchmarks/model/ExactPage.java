package dev.partnercenter.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of line items with the types of the SDK.
 *
 * @param totalCount how many items there are
 * @param items the items of this page
 * @param continuationToken what to ask for the next page with
 * @param attributes the type
 * @param additionalProperties everything else
 */
public record ExactPage(
        @Nullable Integer totalCount,
        List<ExactLineItem> items,
        @Nullable String continuationToken,
        @Nullable ExactAttributes attributes,
        @JsonAnySetter Map<String, Object> additionalProperties) {}
