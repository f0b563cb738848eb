package dev.partnercenter.internal.json.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the ends of texts and names, and makes Strings of them. */
abstract class Texts extends ByteWindow {
    /** The longest text; whoever sends more means harm, or a file, which is no JSON. */
    static final int LONGEST = 4 * 1024 * 1024;

    /** Where the current text begins, behind its quote, or the current number. */
    int textStart;
    /** Where it ends. */
    int textEnd;

    private boolean escaped;
    private boolean ascii;

    Texts(byte[] bytes, int from, int to) {
        super(bytes, from, to);
    }

    Texts(InputStream in, boolean keeps) {
        super(in, keeps);
    }

    @Override
    void moved(int by) {
        textStart -= by;
        textEnd -= by;
    }

    /** Reads a text, from its quote on, to behind the one that ends it. */
    final void scanText() throws IOException {
        at++;
        textStart = at;
        escaped = false;
        ascii = true;
        while (true) {
            skipPlain();
            if (at - textStart > LONGEST) {
                throw NotJsonException.beyondBounds();
            }
            if (at == limit) {
                require(1);
                continue;
            }
            byte b = bytes[at];
            if (b == '"') {
                textEnd = at++;
                return;
            }
            if (b == '\\') {
                scanEscape();
            } else if (b < 0) {
                scanCharacter(b);
            } else {
                throw NotJsonException.at(offset());
            }
        }
    }

    /** Goes on to what is not simply a character of ASCII, or the end of the window. */
    private void skipPlain() {
        byte[] text = bytes;
        int end = limit;
        int i = at;
        while (i < end && isPlain(text[i])) {
            i++;
        }
        at = i;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b != '"' && b != '\\';
    }

    private void scanEscape() throws IOException {
        escaped = true;
        require(2);
        byte kind = bytes[at + 1];
        if (kind == 'u') {
            require(6);
            for (int i = 2; i < 6; i++) {
                if (Character.digit(bytes[at + i], 16) < 0) {
                    throw NotJsonException.at(offset());
                }
            }
            at += 6;
        } else if ("\"\\/bfnrt".indexOf(kind) >= 0) {
            at += 2;
        } else {
            throw NotJsonException.at(offset());
        }
    }

    private void scanCharacter(byte first) throws IOException {
        ascii = false;
        int length = Utf8.length(first);
        if (length > 0) {
            require(length);
        }
        if (length == 0 || !Utf8.isCharacter(bytes, at, length)) {
            throw NotJsonException.notUnicode();
        }
        at += length;
    }

    /** Sees to it that the next so many bytes are in the window. */
    final void require(int count) throws IOException {
        while (limit - at < count) {
            if (!more()) {
                throw NotJsonException.endsTooEarly();
            }
        }
    }

    /** {@return the current text or name, or the digits of the current number} */
    public final String text() {
        if (escaped) {
            return unescaped();
        }
        return new String(
                bytes, textStart, textEnd - textStart, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private String unescaped() {
        StringBuilder text = new StringBuilder(textEnd - textStart);
        int from = textStart;
        for (int i = from; i < textEnd; i++) {
            if (bytes[i] == '\\') {
                text.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
                boolean coded = bytes[i + 1] == 'u';
                text.append(coded ? coded(i + 2) : named(bytes[i + 1]));
                i += coded ? 5 : 1;
                from = i + 1;
            }
        }
        return text.append(new String(bytes, from, textEnd - from, StandardCharsets.UTF_8))
                .toString();
    }

    private char coded(int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            code = code << 4 | Character.digit(bytes[i], 16);
        }
        return (char) code;
    }

    private static char named(byte kind) {
        return switch (kind) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) kind;
        };
    }

    /**
     * Hands the bytes of the current text, name or number to a reader, for as long as it reads.
     *
     * @return what it answers
     */
    public final <T> @Nullable T read(BytesReader<T> reader) {
        if (escaped) {
            // For those who look for what is written in ASCII; to them a question mark is as good as any other
            // character.
            byte[] text = unescaped().getBytes(StandardCharsets.US_ASCII);
            return reader.read(text, 0, text.length);
        }
        return reader.read(bytes, textStart, textEnd - textStart);
    }

    /** {@return whether there are escapes in the current text or name} */
    public final boolean isEscaped() {
        return escaped;
    }

    /** {@return whether the current number, which has no fraction, is one of 64 bits} */
    public final boolean isLong() {
        return Numbers.areFew(textEnd - textStart) || Numbers.isLong(text());
    }

    /** {@return the current number, which is one of 64 bits} */
    public final long longValue() {
        return Numbers.areFew(textEnd - textStart) ? Numbers.value(bytes, textStart, textEnd) : Long.parseLong(text());
    }

    /** Says that what is current is a number. */
    final void isNumber(int from, int to) {
        textStart = from;
        textEnd = to;
        escaped = false;
        ascii = true;
    }
}
