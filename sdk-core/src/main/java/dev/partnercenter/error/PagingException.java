package dev.partnercenter.error;

/**
 * A collection could not be walked to its end: a link that loops or cannot be followed, a page that repeats the last one, a
 * page without content in the middle, or a hundred pages in a row without an element. What was delivered before is complete
 * up to the last page.
 */
public final class PagingException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    /** Made by the SDK. */
    public PagingException(String message, CallDetails call) {
        super(message, call, null);
    }
}
