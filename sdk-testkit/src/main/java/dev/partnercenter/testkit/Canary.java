package dev.partnercenter.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows the secrets of all tests when it sees one. Those that a test invents carry {@value #MARKER}; the others are known by
 * their looks: JSON web tokens and private keys. A secret inside of Base64 is still a secret.
 */
public final class Canary {
    /** What every secret that a test invents has in it. */
    public static final String MARKER = "canary-";

    private static final int BEFORE = 40;
    private static final int SHOWN = MARKER.length() + 6;
    private static final List<String> IN_BASE64 = List.of(inBase64(0), inBase64(1), inBase64(2));
    private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.eyJ");

    private Canary() {}

    /** {@return whether there is a secret in a text} */
    public static boolean isIn(@Nullable CharSequence text) {
        return text != null && find(text.toString()) >= 0;
    }

    /** {@return what surrounds the first secret in a text, with hardly more of it than tells which it is; null if none} */
    public static @Nullable String around(String text) {
        int at = find(text);
        if (at < 0) {
            return null;
        }
        String before = text.substring(Math.max(0, at - BEFORE), at);
        String start = text.substring(at, Math.min(text.length(), at + SHOWN));
        // Taken apart, so that the report itself is no sighting.
        return before + start.substring(0, 4) + "~" + start.substring(4) + "…";
    }

    private static int find(String text) {
        int marker = text.indexOf(MARKER);
        if (marker >= 0) {
            return marker;
        }
        int key = text.indexOf("PRIVATE KEY-----");
        if (key >= 0) {
            return key;
        }
        for (String encoded : IN_BASE64) {
            int at = text.indexOf(encoded);
            if (at >= 0) {
                return at;
            }
        }
        if (!text.contains("eyJ")) {
            return -1;
        }
        Matcher token = JWT.matcher(text);
        return token.find() ? token.start() : -1;
    }

    /** The characters of Base64 that only the marker decides, when so many bytes of others precede it. */
    private static String inBase64(int shift) {
        byte[] bytes = (" ".repeat(shift) + MARKER).getBytes(StandardCharsets.US_ASCII);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        int first = (shift * 8 + 5) / 6;
        return encoded.substring(first, bytes.length * 8 / 6);
    }
}
