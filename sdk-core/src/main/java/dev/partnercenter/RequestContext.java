package dev.partnercenter;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sets for a unit of work, see {@link PartnerCenterClient#with(RequestContext)}. What is not set is chosen
 * per call by the client. Immutable.
 */
public final class RequestContext {
    private static final RequestContext EMPTY = new RequestContext(null, null, null, null, true, null);

    private final @Nullable UUID correlationId;
    private final @Nullable UUID requestId;
    private final @Nullable Locale locale;
    private final @Nullable Duration deadline;
    private final boolean uncertainRepeats;
    private final @Nullable CallPacer pacer;

    private RequestContext(
            @Nullable UUID correlationId,
            @Nullable UUID requestId,
            @Nullable Locale locale,
            @Nullable Duration deadline,
            boolean uncertainRepeats,
            @Nullable CallPacer pacer) {
        this.correlationId = correlationId;
        this.requestId = requestId;
        this.locale = locale;
        this.deadline = deadline;
        this.uncertainRepeats = uncertainRepeats;
        this.pacer = pacer;
    }

    /** {@return a context that sets nothing} */
    public static RequestContext create() {
        return EMPTY;
    }

    /**
     * Sets the {@code MS-CorrelationId} that every call made with this context carries, so that the calls of one unit of
     * work can be found together.
     *
     * @param id the id
     * @return a changed copy
     */
    public RequestContext correlationId(UUID id) {
        return new RequestContext(
                Objects.requireNonNull(id, "correlationId"), requestId, locale, deadline, uncertainRepeats, pacer);
    }

    /**
     * Sets the {@code MS-RequestId}. Use such a context for one logical call only: where the service honours the id
     * (create a customer, check out a cart), a second call under the same id returns the result of the first.
     *
     * @param id the id
     * @return a changed copy
     */
    public RequestContext requestId(UUID id) {
        return new RequestContext(
                correlationId, Objects.requireNonNull(id, "requestId"), locale, deadline, uncertainRepeats, pacer);
    }

    /**
     * Sets the language of the texts in answers, sent as {@code X-Locale}.
     *
     * @param newLocale language and country, such as {@link Locale#US}
     * @return a changed copy
     */
    public RequestContext locale(Locale newLocale) {
        return new RequestContext(
                correlationId,
                requestId,
                Objects.requireNonNull(newLocale, "locale"),
                deadline,
                uncertainRepeats,
                pacer);
    }

    /**
     * Sets how long one call may take in all: tokens, attempts, waits between them, and reading the answer.
     *
     * @param newDeadline a positive duration
     * @return a changed copy
     * @throws IllegalArgumentException if it is zero or negative
     */
    public RequestContext deadline(Duration newDeadline) {
        if (newDeadline.isZero() || newDeadline.isNegative()) {
            throw new IllegalArgumentException("deadline must be positive, was " + newDeadline);
        }
        return new RequestContext(correlationId, requestId, locale, newDeadline, uncertainRepeats, pacer);
    }

    /**
     * Keeps a write from being sent again once an attempt may have been executed, even where its operation is documented
     * as idempotent: such an attempt ends the call with an
     * {@link dev.partnercenter.error.UnknownOutcomeException}. For callers who ask the service what happened before they
     * repeat anything. What the service has certainly not taken (no byte was sent, 429, or 503 with Retry-After) is still
     * sent again, and so are reads.
     *
     * @return a changed copy
     */
    public RequestContext withoutUncertainRepeats() {
        return new RequestContext(correlationId, requestId, locale, deadline, false, pacer);
    }

    /**
     * Keeps the calls of this context to a rate: the pacer is asked before every attempt of every call. Give the same
     * pacer to all contexts whose calls are to slow down together.
     *
     * @param newPacer decides when attempts may go
     * @return a changed copy
     */
    public RequestContext pacer(CallPacer newPacer) {
        return new RequestContext(
                correlationId,
                requestId,
                locale,
                deadline,
                uncertainRepeats,
                Objects.requireNonNull(newPacer, "pacer"));
    }

    /** {@return the correlation id, or null for a new one per call} */
    public @Nullable UUID correlationId() {
        return correlationId;
    }

    /** {@return the request id, or null for a new one per call} */
    public @Nullable UUID requestId() {
        return requestId;
    }

    /** {@return the locale, or null for the client's} */
    public @Nullable Locale locale() {
        return locale;
    }

    /** {@return the deadline, or null for the client's} */
    public @Nullable Duration deadline() {
        return deadline;
    }

    /** {@return whether a write that is documented as idempotent may be sent again after an attempt that may have been executed} */
    public boolean allowsUncertainRepeats() {
        return uncertainRepeats;
    }

    /** {@return the pacer, or null if calls go at once} */
    public @Nullable CallPacer pacer() {
        return pacer;
    }
}
