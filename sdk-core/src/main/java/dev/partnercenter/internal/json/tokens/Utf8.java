package dev.partnercenter.internal.json.tokens;

/** The rules for characters of more than one byte in UTF-8: the shortest form only, no surrogates (RFC 3629, 4). */
final class Utf8 {
    private Utf8() {}

    /** {@return how many bytes the character has that begins with this byte, or 0 if none does} */
    static int length(byte first) {
        int lead = first & 0xff;
        if (lead < 0xc2 || lead > 0xf4) {
            return 0;
        }
        return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    /** {@return whether the bytes are one character of that length, by their first byte and those that follow} */
    static boolean isCharacter(byte[] bytes, int at, int length) {
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        int second = bytes[at + 1] & 0xff;
        return switch (bytes[at] & 0xff) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }
}
