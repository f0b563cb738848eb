package dev.partnercenter.error;

/** 5xx: the service failed, after all retries that are safe. */
public final class ServerException extends ServiceException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public ServerException(ServiceError error, CallDetails call) {
        super(error, call);
    }
}
