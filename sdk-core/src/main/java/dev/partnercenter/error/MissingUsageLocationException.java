package dev.partnercenter.error;

/**
 * Licenses cannot be given to a user without a usage location. Nothing was changed: set {@code usageLocation} on the user
 * first, or use the method that takes one.
 */
public final class MissingUsageLocationException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public MissingUsageLocationException(String message, CallDetails call) {
        super(message, call, null);
    }
}
