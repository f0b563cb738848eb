package dev.partnercenter.error;

/** 401: the service did not accept the token, even after one forced refresh. */
public final class AuthenticationException extends ServiceException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public AuthenticationException(ServiceError error, CallDetails call) {
        super(error, call);
    }
}
