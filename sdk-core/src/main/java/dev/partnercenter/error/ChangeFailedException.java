package dev.partnercenter.error;

/**
 * The service accepted a change, worked on it, and says that it failed. The message has what it says; that nothing of
 * it was carried out is not certain.
 */
public final class ChangeFailedException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public ChangeFailedException(String message, CallDetails call) {
        super(message, call, null);
    }
}
