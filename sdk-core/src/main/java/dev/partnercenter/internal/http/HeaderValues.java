package dev.partnercenter.internal.http;

/** Refuses header values that would end the header or that OkHttp would refuse without naming the argument. */
public final class HeaderValues {
    private HeaderValues() {}

    static void check(String name, String value) {
        if (!fits(value)) {
            throw new IllegalArgumentException(name + " must consist of visible ASCII characters");
        }
    }

    /** {@return the value, unless it is refused} */
    public static String checked(String name, String value) {
        check(name, value);
        return value;
    }

    static boolean fits(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c >= 0x7f)) {
                return false;
            }
        }
        return true;
    }
}
