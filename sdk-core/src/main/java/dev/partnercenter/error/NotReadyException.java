package dev.partnercenter.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The service has the data not yet: it answered with success, but without content, where that does not mean that there is
 * none. Ask again later. What a walk delivered before is complete up to the last page.
 */
public final class NotReadyException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    /** Made by the SDK. */
    public NotReadyException(@Nullable Duration retryAfter, CallDetails call) {
        super(message(retryAfter), call, null);
        this.retryAfter = retryAfter;
    }

    /** {@return how long the service asks to wait, or null if it does not say} */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    private static String message(@Nullable Duration retryAfter) {
        return "The data is not ready yet: the service answered without content"
                + (retryAfter == null ? "" : ", and asks to come back after " + retryAfter);
    }
}
