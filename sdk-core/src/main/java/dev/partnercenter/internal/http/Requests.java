package dev.partnercenter.internal.http;

import dev.partnercenter.Service;
import dev.partnercenter.auth.AccessToken;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Makes the requests of one client: the address and body of a call, the headers of the client, the ids, the token. */
final class Requests {
    private static final RequestBody NOTHING = RequestBody.create(new byte[0], null);

    private final Settings settings;
    private final String languageTag;
    private final Map<Service, Usual> lastUsual = new ConcurrentHashMap<>();

    Requests(Settings settings) {
        this.settings = settings;
        this.languageTag = settings.locale().toLanguageTag();
    }

    /**
     * The headers that all calls of a service have while one token lives: they are checked by OkHttp, and the kilobytes of
     * the token are copied, once and not for each call.
     */
    private record Usual(AccessToken token, Headers headers) {}

    /** {@return the request of an attempt with this token} */
    Request of(Outgoing call, AccessToken token, Locale locale) {
        Request.Builder request = new Request.Builder()
                .url(call.url())
                .headers(usual(call.operation().service(), token));
        if (call.operation().service() == Service.GRAPH) {
            request.addHeader("client-request-id", call.ids().requestText());
        } else {
            request.addHeader("MS-RequestId", call.ids().requestText())
                    .addHeader("MS-CorrelationId", call.ids().correlationText());
            if (!locale.equals(settings.locale())) {
                request.header("X-Locale", locale.toLanguageTag());
            }
        }
        if (call.streams()) {
            request.header("Accept", "*/*");
        }
        if (!call.headers().isEmpty()) {
            call.headers().forEach(request::header);
            request.header("Authorization", bearer(token));
        }
        return request.method(call.operation().method(), body(call)).build();
    }

    private Headers usual(Service service, AccessToken token) {
        Usual last = lastUsual.get(service);
        if (last == null || !last.token.equals(token)) {
            last = new Usual(token, headers(service, token));
            lastUsual.put(service, last);
        }
        return last.headers;
    }

    private Headers headers(Service service, AccessToken token) {
        Headers.Builder headers = new Headers.Builder()
                .add("Accept", "application/json")
                .add("User-Agent", settings.userAgent())
                .add("Authorization", bearer(token));
        if (service != Service.GRAPH) {
            headers.add("MS-Contract-Version", "v1").add("X-Locale", languageTag);
            if (settings.applicationName() != null) {
                headers.add("MS-PartnerCenter-Application", settings.applicationName());
            }
        }
        return headers.build();
    }

    private static String bearer(AccessToken token) {
        return "Bearer " + token.value();
    }

    private static @Nullable RequestBody body(Outgoing call) {
        if (call.body() != null) {
            return call.body();
        }
        return switch (call.operation().method()) {
            case "POST", "PUT", "PATCH" -> NOTHING;
            default -> null;
        };
    }
}
