package dev.partnercenter.simulator.internal.partner;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where the next page begins, in the form of the service's tokens: two ids, and between them what only the service can read. A token is
 * good for the collection that it was given out for.
 */
public final class PageToken {

    private static final String FIRST = "d19617b8-fbe5-4684-a5d8-0230972fb0cf,";
    private static final String LAST = ",0d81c700-98b4-4b13-9129-ffd5620f72e7";

    private PageToken() {}

    /** A token for what begins at a position of a collection. */
    public static String of(String collection, int position) {
        byte[] inner = (position + " " + collection).getBytes(StandardCharsets.UTF_8);
        return FIRST + Base64.getEncoder().encodeToString(inner) + LAST;
    }

    /** The position, or a refusal. */
    public static int position(String token, String collection) {
        try {
            String inner = token.substring(FIRST.length(), token.length() - LAST.length());
            String text = new String(Base64.getDecoder().decode(inner), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            if (text.substring(space + 1).equals(collection)) {
                return Integer.parseInt(text.substring(0, space));
            }
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            // refused below, as a token of another collection is
        }
        throw PartnerError.INVALID_INPUT.because("the continuation token is not valid");
    }
}
