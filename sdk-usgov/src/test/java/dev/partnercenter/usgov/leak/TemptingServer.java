package dev.partnercenter.usgov.leak;

import dev.partnercenter.testkit.PromptSockets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import okhttp3.Protocol;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** Plays all hosts at once, and tries in many ways to lead a client to a host of the commercial cloud. */
final class TemptingServer {
    static final String COMMERCIAL_GRAPH = "graph.microsoft.com";
    static final String COMMERCIAL_LOGIN = "login.microsoftonline.com";
    static final String STRANGER = "collector.harborcounty.example";

    /** What the services answer. Tokens are refused first, while no client has one. */
    enum Mood {
        TOKENS_MOVED,
        PLAIN,
        MOVED_301,
        FOUND_302,
        TEMPORARY_307,
        PERMANENT_308,
        ACCEPTED_ELSEWHERE,
        NEXT_PAGE_ELSEWHERE,
        NEXT_PAGE_WITHOUT_SCHEME,
        NEXT_PAGE_WITH_USER,
        SIGN_IN_ELSEWHERE;

        static final Set<Mood> ALL = EnumSet.allOf(Mood.class);

        /** One of each kind. */
        static final Set<Mood> SOME =
                EnumSet.of(TOKENS_MOVED, PLAIN, FOUND_302, NEXT_PAGE_ELSEWHERE, SIGN_IN_ELSEWHERE);

        private static final Set<Mood> FOR_EVERY_OPERATION = EnumSet.range(PLAIN, ACCEPTED_ELSEWHERE);

        /** Whether the answer depends on nothing but the request, so that every operation is worth a try. */
        boolean isForEveryOperation() {
            return FOR_EVERY_OPERATION.contains(this);
        }
    }

    private final MockWebServer server = new MockWebServer();
    private final Set<String> tokenRequests = new ConcurrentSkipListSet<>();
    private volatile Mood mood = Mood.PLAIN;

    TemptingServer(Path keyStore, String password) throws IOException, GeneralSecurityException {
        server.setServerSocketFactory(new PromptSockets());
        server.useHttps(context(keyStore, password).getSocketFactory(), false);
        server.setProtocols(List.of(Protocol.HTTP_1_1));
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start();
    }

    int port() {
        return server.getPort();
    }

    void mood(Mood next) {
        mood = next;
    }

    /** Which host was asked for tokens of which scope. */
    Set<String> tokenRequests() {
        return tokenRequests;
    }

    private MockResponse answer(RecordedRequest request) {
        String path = request.getPath();
        if (path.contains("/oauth2/v2.0/")) {
            return token(request, path);
        }
        if (request.getMethod().equals("HEAD") && (mood == Mood.PLAIN || mood == Mood.TOKENS_MOVED)) {
            return new MockResponse();
        }
        return switch (mood) {
            case MOVED_301 -> elsewhere(301);
            case FOUND_302 -> elsewhere(302);
            case TEMPORARY_307 -> elsewhere(307);
            case PERMANENT_308 -> elsewhere(308);
            case ACCEPTED_ELSEWHERE -> elsewhere(202);
            case NEXT_PAGE_ELSEWHERE -> page("https://" + COMMERCIAL_GRAPH + "/v1.0/users?next");
            case NEXT_PAGE_WITHOUT_SCHEME -> page("//" + STRANGER + "/v1/customers?next");
            case NEXT_PAGE_WITH_USER -> page("@" + STRANGER + "/v1/customers?next");
            case SIGN_IN_ELSEWHERE ->
                json("{}")
                        .setResponseCode(401)
                        .setHeader(
                                "WWW-Authenticate",
                                "Bearer authorization_uri=\"https://" + COMMERCIAL_LOGIN
                                        + "/common/oauth2/authorize\"");
            case PLAIN, TOKENS_MOVED -> json("{\"value\":[],\"items\":[],\"totalCount\":0}");
        };
    }

    private MockResponse token(RecordedRequest request, String path) {
        String form = request.getBody().readUtf8();
        for (String field : form.split("&", -1)) {
            if (field.startsWith("scope=")) {
                tokenRequests.add(request.getHeader("Host") + " "
                        + java.net.URLDecoder.decode(field, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        if (mood == Mood.TOKENS_MOVED) {
            return new MockResponse().setResponseCode(307).setHeader("Location", "https://" + COMMERCIAL_LOGIN + path);
        }
        if (path.contains("/devicecode")) {
            return json("{\"user_code\":\"QUAY12345\",\"device_code\":\"device-1\",\"expires_in\":900,\"interval\":0,"
                    + "\"verification_uri\":\"https://" + COMMERCIAL_LOGIN + "/device\",\"message\":\"sign in\"}");
        }
        return json("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"canary-proof-access-token\","
                + "\"refresh_token\":\"canary-proof-refresh-token-2\"}");
    }

    private static MockResponse elsewhere(int status) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Location", "https://" + COMMERCIAL_GRAPH + "/v1.0/elsewhere");
    }

    private static MockResponse page(String next) {
        return json("{\"value\":[{}],\"items\":[{}],\"totalCount\":9,\"@odata.nextLink\":\"" + next
                + "\",\"links\":{\"next\":{\"uri\":\"" + next + "\",\"method\":\"GET\",\"headers\":[]}}}");
    }

    private static MockResponse json(String body) {
        return new MockResponse().setHeader("Content-Type", "application/json").setBody(body);
    }

    private static SSLContext context(Path keyStore, String password) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keyStore)) {
            keys.load(in, password.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
