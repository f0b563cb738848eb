package dev.partnercenter.error;

/** 400: the service found the request invalid; {@link #code()} and {@link #description()} say why. */
public final class BadRequestException extends ServiceException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public BadRequestException(ServiceError error, CallDetails call) {
        super(error, call);
    }
}
