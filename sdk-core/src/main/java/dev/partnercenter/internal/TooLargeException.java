package dev.partnercenter.internal;

import java.io.IOException;

/** An answer goes beyond a bound of {@link AnswerBounds}. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With the bound in words. */
    public TooLargeException(String message) {
        super(message);
    }
}
