package dev.partnercenter.usgov.faults;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.SteppedTime;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.testkit.PromptSockets;
import dev.partnercenter.usgov.UsGovCloud;
import dev.partnercenter.usgov.UsGovPartnerCenter;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/**
 * A Microsoft Graph that answers as it is told, and clients of GCC High that get that. A client's clock stands still, unless
 * it is one that has a deadline.
 */
final class FaultyGraph implements AutoCloseable {
    static final String HOST = "/graph.microsoft.us";
    static final String TENANT = "0d3b8f5a-6c1e-4a27-b0f9-2e7d5c4a1b60";
    static final String USER = "5c0f6d2b-8a1e-4b9d-9c37-1f2e3d4c5b6a";
    static final String GROUP = "9e8d7c6b-5a49-4f38-a271-605f4e3d2c1b";

    private static final String TOKEN = "canary-user-token-of-the-faulty-graph-";

    private final MockWebServer server = new MockWebServer();
    private final SteppedTime time = new SteppedTime(duration -> {});
    private final AtomicInteger tokens = new AtomicInteger();
    private final List<PartnerCenterClient> clients = new CopyOnWriteArrayList<>();

    FaultyGraph() {
        try {
            server.setServerSocketFactory(new PromptSockets());
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PartnerCenterClient client() {
        return client(settings -> settings);
    }

    PartnerCenterClient client(UnaryOperator<PartnerCenterClientBuilder> settings) {
        return made(settings.apply(time.of(builder())));
    }

    /** A client on the real clock whose calls may take 0.3 s. */
    PartnerCenterClient hurried() {
        return made(builder().deadline(Duration.ofMillis(300)));
    }

    private PartnerCenterClient made(PartnerCenterClientBuilder settings) {
        PartnerCenterClient client = settings.build();
        clients.add(client);
        return client;
    }

    private PartnerCenterClientBuilder builder() {
        UserCredential user = request ->
                new AccessToken(TOKEN + tokens.incrementAndGet(), Instant.now().plusSeconds(360_000));
        return UsGovPartnerCenter.builder()
                .cloud(UsGovCloud.GCC_HIGH)
                .userCredential(Credentials.testOnly(user))
                .reroute(server.url("/").uri());
    }

    /** The customer's directory by a client of its own. */
    Directory directory() {
        return directory(client());
    }

    static Directory directory(PartnerCenterClient client) {
        return MicrosoftGraph.of(client).customerDirectory(TENANT);
    }

    /** Answers the next request with JSON, and headers given as name, value, name, value. */
    FaultyGraph answer(int status, String json, String... headers) {
        return answer(json(status, json, headers));
    }

    /** Answers the next request. */
    FaultyGraph answer(MockResponse response) {
        server.enqueue(response);
        return this;
    }

    /** Answers all further requests the same way. */
    FaultyGraph always(MockResponse response) {
        return onRequest(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return response;
            }
        });
    }

    /** Answers all further requests that way. */
    FaultyGraph onRequest(Dispatcher dispatcher) {
        server.setDispatcher(dispatcher);
        return this;
    }

    static MockResponse json(int status, String json, String... headers) {
        MockResponse response = new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setBody(json);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        return response;
    }

    static MockResponse status(int status, String... headers) {
        MockResponse response = new MockResponse().setResponseCode(status);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        return response;
    }

    /** What came since this was asked for the last time. */
    List<RecordedRequest> requests() {
        List<RecordedRequest> requests = new ArrayList<>();
        try {
            RecordedRequest next = server.takeRequest(0, TimeUnit.SECONDS);
            while (next != null) {
                requests.add(next);
                next = server.takeRequest(0, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return requests;
    }

    int requestCount() {
        return server.getRequestCount();
    }

    /** How long the clients waited, each time. */
    List<Duration> waits() {
        return time.sleeps();
    }

    /** What the clients' clock shows. */
    Instant now() {
        return time.now();
    }

    /** Hangs up: nobody listens any more. */
    void stop() {
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clients.forEach(PartnerCenterClient::close);
        stop();
    }
}
