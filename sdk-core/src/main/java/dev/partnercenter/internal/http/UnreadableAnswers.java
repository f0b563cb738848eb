package dev.partnercenter.internal.http;

import dev.partnercenter.error.DecodeException;
import java.util.Locale;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Says of a success that cannot be read what came, and what that means for the request. */
final class UnreadableAnswers {
    private static final int LONGEST_TYPE = 100;

    private UnreadableAnswers() {}

    /**
     * Makes the exception.
     *
     * @param answer what came, if it came so far
     * @param cause what is wrong with it; its message holds no content
     */
    static DecodeException exception(Outgoing call, @Nullable Response answer, int attempt, Exception cause) {
        int status = answer == null ? 0 : answer.code();
        return new DecodeException(
                "The answer cannot be read: " + cause.getMessage() + type(answer) + note(call, status),
                status,
                call.details(attempt),
                cause);
    }

    /** What a caller must know of a write: that it looks failed, and is not. */
    static String note(Outgoing call, int status) {
        return call.operation().isReadOnly()
                ? ""
                : ". The request was answered with success (" + status
                        + "), so it counts as executed and is not sent again;"
                        + " see what the service has before you repeat it";
    }

    private static String type(@Nullable Response answer) {
        String type = answer == null ? null : answer.header("Content-Type");
        if (answer == null || type == null || type.toLowerCase(Locale.ROOT).contains("json")) {
            return "";
        }
        String safe = SentSecrets.of(answer.request()).mask(type).replaceAll("[^\\p{Graph} ]", "?");
        return "; its Content-Type is " + (safe.length() > LONGEST_TYPE ? safe.substring(0, LONGEST_TYPE) + "…" : safe);
    }
}
