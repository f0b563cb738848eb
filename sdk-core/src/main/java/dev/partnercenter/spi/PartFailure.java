package dev.partnercenter.spi;

import dev.partnercenter.error.PartnerCenterException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an error among several answers means.
 *
 * @param exception what stands for it
 * @param repeatable whether the request may be sent again: the service has not acted on it, or acting twice does no harm
 * @param retryAfter how long the service asks to wait; null if it does not say
 */
public record PartFailure(
        PartnerCenterException exception,
        boolean repeatable,
        @Nullable Duration retryAfter) {}
