package dev.partnercenter.internal.json.tokens;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** In which encoding a document is: UTF-8 nearly always, and what its first bytes say otherwise (RFC 4627, 3). */
final class Encoding {
    private static final int MARK = 0xFEFF;

    private Encoding() {}

    /** How many bytes have to be there to tell. */
    static final int LOOKED_AT = 4;

    /** {@return how long the byte-order mark is with which a document in UTF-8 begins} */
    static int utf8Mark(byte[] bytes, int from, int length) {
        boolean marked = length >= 3
                && (bytes[from] & 0xff) == 0xef
                && (bytes[from + 1] & 0xff) == 0xbb
                && (bytes[from + 2] & 0xff) == 0xbf;
        return marked ? 3 : 0;
    }

    /** {@return the encoding, or null if it is UTF-8 (or no JSON at all)} */
    static @Nullable Charset other(byte[] bytes, int from, int length) {
        if (length < 2) {
            return null;
        }
        int two = (bytes[from] & 0xff) << 8 | (bytes[from + 1] & 0xff);
        int next = length < LOOKED_AT ? -1 : (bytes[from + 2] & 0xff) << 8 | (bytes[from + 3] & 0xff);
        if (two == 0 && next > 0 && (next < 0x100 || next == MARK)) {
            return Charset.forName("UTF-32BE");
        }
        if (next == 0 && (two == 0xFFFE || (two & 0xff) == 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (two == MARK || (two > 0 && two < 0x100)) {
            return StandardCharsets.UTF_16BE;
        }
        return two == 0xFFFE || (two > 0 && (two & 0xff) == 0) ? StandardCharsets.UTF_16LE : null;
    }

    /** {@return the document in UTF-8, without a byte-order mark} */
    static byte[] utf8(byte[] document, Charset encoding) throws NotJsonException {
        try {
            CharBuffer text = encoding.newDecoder().decode(ByteBuffer.wrap(document));
            // The JDK's decoders of UTF-32 take the mark away themselves.
            if (encoding.name().startsWith("UTF-16") && text.hasRemaining() && text.get(text.position()) == MARK) {
                text.get();
            }
            // The same decoders let halves of pairs pass, which are characters nowhere.
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(text);
            byte[] utf8 = new byte[encoded.remaining()];
            encoded.get(utf8);
            return utf8;
        } catch (CharacterCodingException e) {
            throw NotJsonException.notUnicode();
        }
    }
}
