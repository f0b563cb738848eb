package dev.partnercenter.samples.connect;

/** The user said no. The program says so in one line and ends with code 1. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence for the user. */
    public StoppedException(String message) {
        super(message);
    }
}
