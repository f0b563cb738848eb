package dev.partnercenter.internal.json.tokens;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What JSON takes for a number: no plus, no zeros in front, a digit before and behind the point. */
final class Numbers {
    /** The longest number; reckoning with longer ones takes a time that grows with the square of it. */
    static final int LONGEST = 1_000;

    private static final int FEW = 18;

    private Numbers() {}

    /** Whether a byte may be part of a number. */
    static boolean isPart(byte b) {
        return (b >= '0' && b <= '9') || b == '.' || b == '-' || b == '+' || b == 'e' || b == 'E';
    }

    /** {@return what kind of number the bytes are, or null if none} */
    static @Nullable Token kind(byte[] bytes, int from, int end) {
        int digits = bytes[from] == '-' ? from + 1 : from;
        int at = digits(bytes, digits, end);
        if (at == digits || (bytes[digits] == '0' && at > digits + 1)) {
            return null;
        }
        if (at == end) {
            return Token.INTEGER;
        }
        if (bytes[at] == '.') {
            int fraction = at + 1;
            at = digits(bytes, fraction, end);
            if (at == fraction) {
                return null;
            }
        }
        return at == end || isExponent(bytes, at, end) ? Token.DECIMAL : null;
    }

    /** Whether so many digits always fit into a long. */
    static boolean areFew(int digits) {
        return digits <= FEW;
    }

    /** {@return the value of a few digits, maybe after a minus} */
    static long value(byte[] bytes, int from, int end) {
        boolean negative = bytes[from] == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < end; i++) {
            value = 10 * value + (bytes[i] - '0');
        }
        return negative ? -value : value;
    }

    /** Whether many digits fit into a long. */
    static boolean isLong(String digits) {
        return new BigInteger(digits).bitLength() < Long.SIZE;
    }

    private static boolean isExponent(byte[] bytes, int from, int end) {
        if (bytes[from] != 'e' && bytes[from] != 'E') {
            return false;
        }
        int sign = from + 1;
        int digits = sign < end && (bytes[sign] == '-' || bytes[sign] == '+') ? sign + 1 : sign;
        return digits < end && digits(bytes, digits, end) == end;
    }

    private static int digits(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}
