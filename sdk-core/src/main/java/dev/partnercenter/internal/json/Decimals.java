package dev.partnercenter.internal.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads amounts and quantities, which are short and have no exponent. */
final class Decimals {
    /** So many digits always fit into a long. */
    private static final int MOST_DIGITS = 18;

    private Decimals() {}

    /** {@return the number, with the scale as written; null if it is longer or has an exponent} */
    static @Nullable BigDecimal plain(byte[] text, int from, int length) {
        boolean negative = text[from] == '-';
        int begin = negative ? from + 1 : from;
        int end = from + length;
        if (end - begin > MOST_DIGITS + 1) {
            return null;
        }
        long digits = 0;
        int point = -1;
        for (int i = begin; i < end; i++) {
            byte c = text[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return null;
            }
        }
        if (point < 0 && end - begin > MOST_DIGITS) {
            return null;
        }
        return BigDecimal.valueOf(negative ? -digits : digits, point < 0 ? 0 : end - point - 1);
    }
}
