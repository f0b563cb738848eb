package dev.partnercenter.error;

/** 412: the resource changed since it was read. Read it again and repeat the change. */
public final class PreconditionFailedException extends ServiceException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public PreconditionFailedException(ServiceError error, CallDetails call) {
        super(error, call);
    }
}
