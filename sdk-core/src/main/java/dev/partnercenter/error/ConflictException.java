package dev.partnercenter.error;

/** 409: the resource is in a state that does not allow the change. */
public final class ConflictException extends ServiceException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public ConflictException(ServiceError error, CallDetails call) {
        super(error, call);
    }
}
