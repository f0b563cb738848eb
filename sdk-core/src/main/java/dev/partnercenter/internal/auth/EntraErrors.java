package dev.partnercenter.internal.auth;

import dev.partnercenter.error.TokenError;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.internal.http.TlsRefusedException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong at the token endpoint into one exception that says what to do. */
final class EntraErrors {
    private static final Pattern CODE = Pattern.compile("AADSTS(\\d{4,9})");
    private static final Pattern TAIL = Pattern.compile("(?s)\\s*(Trace ID:|Correlation ID:|Timestamp:|\\r|\\n).*");
    private static final int LONGEST_REASON = 400;
    private static final Set<String> SECRETS = Set.of(
            "client_secret",
            "client_assertion",
            "refresh_token",
            "code",
            "code_verifier",
            "device_code",
            "access_token",
            "id_token");

    private final BoundTokenRequest request;
    private final String tenant;

    EntraErrors(BoundTokenRequest request, String tenant) {
        this.request = request;
        this.tenant = tenant;
    }

    /** {@return the exception for an answer that is no token} */
    TokenException refused(EntraReply reply, String sentForm) {
        EntraAnswer json = reply.json();
        if (json == null || json.text("error") == null) {
            String reason = withoutSecrets(unusable(reply), sentForm);
            return new TokenException(error(reason, null, null, null, null), request.call(), null);
        }
        String error = shown(json.text("error"), sentForm);
        String description = json.text("error_description");
        String code = shown(code(json, description), sentForm);
        String reason = reason(reply.status(), error, description, sentForm);
        return new TokenException(
                error(reason, error, code, shown(json.text("trace_id"), sentForm), TokenAdvice.forCode(code, error)),
                request.call(),
                null);
    }

    /** {@return the exception for a request that got no answer} */
    TokenException unreachable(IOException cause) {
        if (cause instanceof TlsRefusedException) {
            String reason = "no TLS connection: " + cause.getMessage();
            return new TokenException(error(reason, null, null, null, null), request.call(), cause);
        }
        String reason = "no answer from " + request.authority().getHost() + " ("
                + cause.getClass().getSimpleName() + ")";
        String advice = "Check the network, the proxy and that the firewall lets "
                + request.authority().getHost() + " through";
        return new TokenException(error(reason, null, null, null, advice), request.call(), cause);
    }

    /** {@return the exception for an answer that nobody wants to read to its end} */
    TokenException tooLong(EntraReply.TooLong cause) {
        String reason = request.authority().getHost() + " answered " + cause.status() + " with more than "
                + cause.limit() + " bytes, which is no token; perhaps a proxy answered in its place";
        return new TokenException(error(reason, null, null, null, null), request.call(), cause);
    }

    private TokenError error(
            String reason,
            @Nullable String oauthError,
            @Nullable String code,
            @Nullable String traceId,
            @Nullable String advice) {
        return new TokenError(
                reason, oauthError, code, traceId, tenant, request.authority().toString(), request.scope(), advice);
    }

    private String unusable(EntraReply reply) {
        String who = request.authority().getHost() + " answered " + reply.status();
        if (reply.status() >= 300 && reply.status() < 400) {
            return who + ", a redirect, which is not followed";
        }
        if (reply.text().isBlank()) {
            return who + " with an empty body";
        }
        if (reply.json() == null) {
            String type = reply.contentType();
            return who + " with " + (type == null ? "a body" : clean(type))
                    + " that is no JSON; perhaps a proxy answered in its place";
        }
        return who + (reply.status() == 200 ? " without a usable access_token" : " without an error code");
    }

    private static @Nullable String code(EntraAnswer json, @Nullable String description) {
        Matcher matcher = CODE.matcher(description == null ? "" : description);
        if (matcher.find()) {
            return matcher.group();
        }
        String number = json.text("error_codes");
        return number == null ? null : "AADSTS" + number;
    }

    private static String reason(int status, @Nullable String error, @Nullable String description, String sentForm) {
        String text = description == null ? "" : TAIL.matcher(description).replaceFirst("");
        text = clean(withoutSecrets(text, sentForm));
        if (text.isBlank()) {
            return "Entra answered " + status + ", " + clean(String.valueOf(error));
        }
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static @Nullable String shown(@Nullable String text, String sentForm) {
        return text == null ? null : clean(withoutSecrets(text, sentForm));
    }

    private static String clean(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").trim();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    }

    /** Should an answer repeat what was sent, the secrets in it are masked, also in the encoding of the form. */
    private static String withoutSecrets(String text, String form) {
        String masked = text;
        for (Map.Entry<String, String> sent : Forms.decode(form).entrySet()) {
            String value = sent.getValue();
            // A shorter one is no secret, and masking it would make the text unreadable.
            if (SECRETS.contains(sent.getKey()) && value.length() >= 4) {
                masked =
                        masked.replace(value, "****").replace(URLEncoder.encode(value, StandardCharsets.UTF_8), "****");
            }
        }
        return masked;
    }
}
