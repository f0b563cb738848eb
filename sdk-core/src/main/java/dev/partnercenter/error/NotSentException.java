package dev.partnercenter.error;

/**
 * One change of many was not sent, because the work on all of them ended before its turn; the service knows nothing of it.
 * {@link #getCause()} is what ended the work.
 */
public final class NotSentException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public NotSentException(RuntimeException reason, CallDetails call) {
        super("It was not sent: " + reason.getMessage(), call, reason);
    }
}
