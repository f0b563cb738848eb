package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where something related is found. Docs page: utility-resources.
 *
 * @param uri the address, mostly relative to the root of the service and often without its {@code /v1}
 * @param method the HTTP method to follow it with, {@code GET} as a rule
 * @param headers the headers to send along
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Link(
        @Nullable String uri,
        @Nullable String method,
        List<LinkHeader> headers,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static LinkBuilder builder() {
        return new LinkBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public LinkBuilder toBuilder() {
        return new LinkBuilder(this);
    }
}
