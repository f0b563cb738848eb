package dev.partnercenter.internal.auth;

import dev.partnercenter.PartnerCloud;
import dev.partnercenter.internal.Time;
import dev.partnercenter.internal.http.BaseClient;
import dev.partnercenter.testkit.PromptSockets;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for login.microsoftonline.us on a real socket. Answers with numbered tokens unless an answer was put in the
 * queue, and remembers what it was asked.
 */
final class FakeEntra implements AutoCloseable {
    /** Answers a request; lets a test stop the server at a gate. */
    interface Answerer {
        MockResponse answer(Asked asked) throws Exception;
    }

    record Asked(String host, String path, Map<String, String> form, Map<String, String> headers) {}

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    final AtomicInteger issued = new AtomicInteger();
    private final Deque<Answerer> queue = new ArrayDeque<>();
    private final MockWebServer server = new MockWebServer();
    private volatile Answerer usual = asked -> token(3599);

    FakeEntra() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                return answer(request);
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    /** The base of a client that is rerouted to this server. */
    OkHttpClient base(PartnerCloud cloud) {
        return BaseClient.create(cloud, null, null, server.url("/").uri(), Time.system())
                .http();
    }

    void next(MockResponse answer) {
        next(asked -> answer);
    }

    synchronized void next(Answerer answerer) {
        queue.add(answerer);
    }

    void usually(Answerer answerer) {
        usual = answerer;
    }

    /** A token of the next number, {@code canary-access-1} and so on. */
    MockResponse token(long life) {
        return json(
                200,
                "{\"token_type\":\"Bearer\",\"expires_in\":" + life + ",\"ext_expires_in\":" + life
                        + ",\"access_token\":\"canary-access-" + issued.incrementAndGet() + "\"}");
    }

    /** A token with the next refresh token. */
    MockResponse token(long life, String refreshToken) {
        return json(
                200,
                "{\"token_type\":\"Bearer\",\"scope\":\"x\",\"expires_in\":" + life + ",\"refresh_token\":\""
                        + refreshToken + "\",\"id_token\":\"e30.e30.\",\"access_token\":\"canary-access-"
                        + issued.incrementAndGet() + "\"}");
    }

    static MockResponse error(int status, String error, int code, String text) {
        return json(
                status,
                "{\"error\":\"" + error + "\",\"error_description\":\"AADSTS" + code + ": " + text
                        + " Trace ID: 3f0c1d2e-aaaa-4bbb-8ccc-1234567890ab Correlation ID: 00000000-0000-4000-8000-000000000001"
                        + " Timestamp: 2026-03-02 08:00:00Z\",\"error_codes\":[" + code
                        + "],\"trace_id\":\"3f0c1d2e-aaaa-4bbb-8ccc-1234567890ab\"}");
    }

    static MockResponse json(int status, String body) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .setBody(body);
    }

    private MockResponse answer(RecordedRequest request) throws InterruptedException {
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders().forEach(pair -> headers.put(pair.getFirst(), pair.getSecond()));
        String path = String.valueOf(request.getPath());
        int host = path.indexOf('/', 1);
        Asked now = new Asked(
                path.substring(1, host),
                path.substring(host),
                Forms.decode(request.getBody().readUtf8()),
                headers);
        asked.add(now);
        Answerer answerer = poll();
        try {
            return (answerer == null ? usual : answerer).answer(now);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return new MockResponse().setResponseCode(599).setBody(e.toString());
        }
    }

    private synchronized @Nullable Answerer poll() {
        return queue.poll();
    }

    /** Which hosts were meant to be asked. */
    Set<String> hosts() {
        return asked.stream().map(Asked::host).collect(Collectors.toSet());
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
    }
}
