package dev.partnercenter.error;

import org.jspecify.annotations.Nullable;

/**
 * A write was sent, and it is not known whether the service executed it. It was not sent again, because its operation is
 * not documented as idempotent or its {@link dev.partnercenter.RequestContext#withoutUncertainRepeats() context} does not
 * want it; or it was sent again, and that did not settle it. Look at the service before repeating it: {@link #howToFindOut()} says where.
 */
public final class UnknownOutcomeException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Integer status;
    private final String howToFindOut;

    /** Made by the SDK. */
    public UnknownOutcomeException(
            String reason, @Nullable Integer status, String howToFindOut, CallDetails call, @Nullable Throwable cause) {
        super("It is not known whether the service executed the request: " + reason + ". " + howToFindOut, call, cause);
        this.status = status;
        this.howToFindOut = howToFindOut;
    }

    /** {@return the HTTP status, or null if no answer came} */
    public @Nullable Integer status() {
        return status;
    }

    /** {@return one sentence on how to find out} */
    public String howToFindOut() {
        return howToFindOut;
    }
}
