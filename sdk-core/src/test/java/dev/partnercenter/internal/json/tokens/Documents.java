package dev.partnercenter.internal.json.tokens;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** JSON of all forms, made up by chance: in every encoding, with texts and white space that cross the borders of a window. */
final class Documents {
    private static final List<String> BLANKS = List.of(" ", "\n", "\r\n", "\t", "   ");
    private static final List<String> ESCAPES =
            List.of("\\n", "\\r", "\\t", "\\b", "\\f", "\\/", "\\\\", "\\\"", "\\u0000", "\\u00e9", "\\uD83d\\ude00");
    private static final List<String> CHARACTERS = List.of(
            "\u007f", "\u0080", "ä", "\u07ff", "\u0800", "中", "\u2028", "\ufeff", "\uffff", "😀", "\udbff\udfff");
    private static final List<String> OTHERS = List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE");
    private static final int LONG = 40_000;
    private static final int FLAT = 6;

    private final Random random;
    private final StringBuilder json = new StringBuilder();
    private boolean blanks;

    Documents(Random random) {
        this.random = random;
    }

    /** {@return another document, mostly in UTF-8} */
    byte[] next() {
        String text = (random.nextInt(6) == 0 ? "\ufeff" : "") + nextText();
        return text.getBytes(
                random.nextInt(4) > 0 ? StandardCharsets.UTF_8 : Charset.forName(OTHERS.get(random.nextInt(4))));
    }

    /** {@return the text of another document} */
    String nextText() {
        json.setLength(0);
        blanks = random.nextBoolean();
        blank();
        if (random.nextInt(50) == 0) {
            deep(195 + random.nextInt(10));
        } else {
            value(random.nextInt(FLAT));
        }
        blank();
        return json.toString();
    }

    private void deep(int levels) {
        if (levels == 0) {
            value(0);
        } else if (random.nextBoolean()) {
            json.append('[');
            deep(levels - 1);
            json.append(']');
        } else {
            json.append("{\"a\":");
            deep(levels - 1);
            json.append('}');
        }
    }

    private void value(int depth) {
        switch (random.nextInt(depth > 0 ? 12 : 6)) {
            case 0 -> json.append("true");
            case 1 -> json.append(random.nextBoolean() ? "false" : "null");
            case 2, 3 -> text(random.nextInt(200) == 0 ? LONG : 30);
            case 4, 5 -> number();
            case 6, 7, 8 -> array(depth - 1);
            default -> object(depth - 1);
        }
    }

    private void array(int depth) {
        json.append('[');
        blank();
        for (int i = random.nextInt(6); i > 0; i--) {
            value(depth);
            between(i > 1);
        }
        json.append(']');
    }

    private void object(int depth) {
        json.append('{');
        blank();
        for (int i = random.nextInt(8); i > 0; i--) {
            name();
            blank();
            json.append(':');
            blank();
            value(depth);
            between(i > 1);
        }
        json.append('}');
    }

    private void between(boolean more) {
        blank();
        if (more) {
            json.append(',');
            blank();
        }
    }

    private void name() {
        if (random.nextBoolean()) {
            json.append('"').append((char) ('a' + random.nextInt(5))).append('"');
        } else {
            text(random.nextInt(300) == 0 ? LONG / 2 : 12);
        }
    }

    private void blank() {
        if (blanks) {
            int most = random.nextInt(300) == 0 ? 1_000 : 3;
            for (int i = random.nextInt(most); i > 0; i--) {
                json.append(BLANKS.get(random.nextInt(BLANKS.size())));
            }
        }
    }

    private void text(int most) {
        int odd = random.nextInt(4);
        json.append('"');
        for (int i = random.nextInt(most); i > 0; i--) {
            switch (random.nextInt(10) < odd ? random.nextInt(4) : 4) {
                case 0 -> json.append(ESCAPES.get(random.nextInt(ESCAPES.size())));
                case 1 -> json.append(String.format("\\u%04x", random.nextInt(0x10000)));
                case 2, 3 -> json.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
                default -> json.append((char) ('0' + random.nextInt(40)));
            }
        }
        json.append('"');
    }

    private void number() {
        json.append(random.nextInt(4) == 0 ? "-" : "");
        if (random.nextInt(5) == 0) {
            json.append('0');
        } else {
            json.append((char) ('1' + random.nextInt(9)));
            digits(length() - 1);
        }
        if (random.nextInt(3) == 0) {
            json.append('.');
            digits(length());
        }
        if (random.nextInt(5) == 0) {
            json.append(random.nextBoolean() ? 'e' : 'E');
            json.append(List.of("", "+", "-").get(random.nextInt(3)));
            digits(1 + random.nextInt(3));
        }
    }

    private int length() {
        return 1 + random.nextInt(random.nextInt(50) == 0 ? 300 : 22);
    }

    private void digits(int count) {
        for (int i = 0; i < count; i++) {
            json.append((char) ('0' + random.nextInt(10)));
        }
    }
}
