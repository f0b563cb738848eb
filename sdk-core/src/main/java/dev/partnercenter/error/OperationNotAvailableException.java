package dev.partnercenter.error;

/** The operation does not exist in the client's cloud. Nothing was sent; the message says what to use instead. */
public final class OperationNotAvailableException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public OperationNotAvailableException(String message, CallDetails call) {
        super(message, call, null);
    }

    /** {@return the exception for what Microsoft Graph has and Partner Center lacks} */
    public static OperationNotAvailableException offeredByGraphOnly(String operation, String reason) {
        return new OperationNotAvailableException(
                reason
                        + ". Microsoft Graph has it: use MicrosoftGraph.of(partner) of the module partnercenter-sdk-usgov,"
                        + " which works in every cloud",
                new CallDetails(operation, "", "", null, null, 0));
    }
}
