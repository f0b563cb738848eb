package dev.partnercenter.durable;

/** The business key is in the journal already, for another order. Nothing was sent. */
public final class BusinessKeyTakenException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String businessKey;

    BusinessKeyTakenException(String businessKey, String difference) {
        super("businessKey " + businessKey + " is in the journal already, for another order: " + difference
                + " differs. Nothing was sent");
        this.businessKey = businessKey;
    }

    /** {@return the key} */
    public String businessKey() {
        return businessKey;
    }
}
