package dev.partnercenter.simulator.internal.server;

import java.util.regex.Pattern;

/** Keeps the passwords of users out of what is recorded: in JSON, whole or cut off, and in forms. */
final class PasswordMask {

    private static final Pattern IN_JSON = Pattern.compile(
            "(\"(?:new)?password\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*+(\"|\\\\?$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FORM = Pattern.compile("((?:^|&)password=)[^&]*", Pattern.CASE_INSENSITIVE);

    private PasswordMask() {}

    /** The body with stars in the place of passwords. */
    static String over(String body) {
        return IN_FORM.matcher(IN_JSON.matcher(body).replaceAll("$1***$2")).replaceAll("$1***");
    }
}
