package dev.partnercenter.error;

/** 404: no such resource, or not visible to this partner. */
public final class NotFoundException extends ServiceException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public NotFoundException(ServiceError error, CallDetails call) {
        super(error, call);
    }
}
