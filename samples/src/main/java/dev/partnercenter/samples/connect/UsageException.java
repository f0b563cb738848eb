package dev.partnercenter.samples.connect;

/** The command cannot run as it was called. The program says why in one line and ends with code 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence for the user. */
    public UsageException(String message) {
        super(message);
    }
}
