package dev.partnercenter.error;

/** The client has no credential of the kind that the operation accepts. Nothing was sent. */
public final class MissingCredentialException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public MissingCredentialException(String message, CallDetails call) {
        super(message, call, null);
    }
}
