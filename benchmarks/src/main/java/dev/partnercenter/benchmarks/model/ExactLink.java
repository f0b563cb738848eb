package dev.partnercenter.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code Link} with the types of the SDK.
 *
 * @param uri where to
 * @param method the verb
 * @param headers what to send
 * @param additionalProperties everything else
 */
public record ExactLink(
        @Nullable String uri,
        @Nullable String method,
        @Nullable List<ExactHeader> headers,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

    /**
     * {@code LinkHeader} with the types of the SDK.
     *
     * @param key its name
     * @param value its value
     * @param additionalProperties everything else
     */
    public record ExactHeader(
            @Nullable String key,
            @Nullable String value,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}
}
