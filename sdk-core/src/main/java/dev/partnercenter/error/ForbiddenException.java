package dev.partnercenter.error;

/** 403: the token is valid but lacks a role or a relationship; see {@link #hint()}. */
public final class ForbiddenException extends ServiceException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public ForbiddenException(ServiceError error, CallDetails call) {
        super(error, call);
    }
}
