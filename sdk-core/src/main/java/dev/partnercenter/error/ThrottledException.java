package dev.partnercenter.error;

/** 429: too many requests, after all retries; {@link #retryAfter()} says how long to wait. */
public final class ThrottledException extends ServiceException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public ThrottledException(ServiceError error, CallDetails call) {
        super(error, call);
    }
}
