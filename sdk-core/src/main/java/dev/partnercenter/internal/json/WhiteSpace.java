package dev.partnercenter.internal.json;

import java.nio.charset.StandardCharsets;

/** The white space between the tokens of JSON, which means nothing. */
final class WhiteSpace {
    private WhiteSpace() {}

    /** {@return JSON as it was sent, but for its white space} */
    static String removed(byte[] json) {
        byte[] kept = new byte[json.length];
        int length = 0;
        boolean inText = false;
        for (int i = 0; i < json.length; i++) {
            byte b = json[i];
            if (inText && b == '\\') {
                kept[length++] = b;
                b = json[++i];
            } else if (b == '"') {
                inText = !inText;
            }
            if (inText || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
                kept[length++] = b;
            }
        }
        return new String(kept, 0, length, StandardCharsets.UTF_8);
    }
}
