package dev.partnercenter.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an error answer said, as far as it could be read.
 *
 * @param status HTTP status
 * @param code the service's own code, such as {@code 2007} or {@code 900421}; null if the body had none
 * @param description the service's own text; null if the body had none
 * @param source the part of the service that reports the error; null if the body had none
 * @param retryAfter how long the service asks to wait; null if it does not
 * @param excerpt the beginning of the body, without control characters; empty if there was none
 * @param hint one line of advice of this SDK; null if it has none for this case
 * @param innerCode the more specific code that Microsoft Graph puts into {@code innerError}; null if there was none
 * @param serviceRequestId the id under which Microsoft Graph logged the request; null from other services
 */
public record ServiceError(
        int status,
        @Nullable String code,
        @Nullable String description,
        @Nullable String source,
        @Nullable Duration retryAfter,
        String excerpt,
        @Nullable String hint,
        @Nullable String innerCode,
        @Nullable String serviceRequestId)
        implements Serializable {}
