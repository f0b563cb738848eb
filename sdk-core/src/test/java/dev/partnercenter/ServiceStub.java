package dev.partnercenter;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.internal.Time;
import dev.partnercenter.testkit.PromptSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;

/**
 * A server that stands in for every host of the cloud, and clients that are routed to it, on a clock that stands still.
 * Closing it closes the clients.
 */
public final class ServiceStub implements AutoCloseable {
    public static final String APP_TOKEN = "canary-app-token-of-the-stub";
    public static final String USER_TOKEN = "canary-user-token-of-the-stub";

    private final MockWebServer server = new MockWebServer();
    private final FakeTime time = new FakeTime();
    private final List<PartnerCenterClient> clients = new CopyOnWriteArrayList<>();

    public ServiceStub() {
        try {
            server.setServerSocketFactory(new PromptSockets());
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MockWebServer server() {
        return server;
    }

    public FakeTime time() {
        return time;
    }

    public PartnerCenterClient client() {
        return client(builder -> builder);
    }

    public PartnerCenterClient client(UnaryOperator<PartnerCenterClientBuilder> settings) {
        PartnerCenterClient client = settings.apply(builder()).build();
        clients.add(client);
        return client;
    }

    /** {@return a client on the clock of the machine, for waits that end by something else than time} */
    public PartnerCenterClient clientOnRealTime(UnaryOperator<PartnerCenterClientBuilder> settings) {
        return client(builder -> settings.apply(builder.time(Time.system())));
    }

    public PartnerCenterClientBuilder builder() {
        AppCredential app = request -> token(APP_TOKEN);
        UserCredential user = request -> token(USER_TOKEN);
        return PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .reroute(server.url("/").uri())
                .appCredential(Credentials.testOnly(app))
                .userCredential(Credentials.testOnly(user))
                .time(time)
                .random(() -> 0.5);
    }

    private AccessToken token(String value) {
        return new AccessToken(value, time.now().plusSeconds(3_600));
    }

    /** Answers the next request with a JSON body. */
    public ServiceStub answer(int status, String json) {
        server.enqueue(new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .setBody(json));
        return this;
    }

    /** Answers the next request with a status and headers given as name, value, name, value. */
    public ServiceStub answerStatus(int status, String... headers) {
        MockResponse response = new MockResponse().setResponseCode(status);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        server.enqueue(response);
        return this;
    }

    public ServiceStub answer(MockResponse response) {
        server.enqueue(response);
        return this;
    }

    /** {@return the next request that came, or fails if none did} */
    public RecordedRequest request() {
        RecordedRequest request = requestOrNull();
        if (request == null) {
            throw new AssertionError("no request came");
        }
        return request;
    }

    private @Nullable RecordedRequest requestOrNull() {
        try {
            return server.takeRequest(0, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public int requestCount() {
        return server.getRequestCount();
    }

    @Override
    public void close() {
        clients.forEach(PartnerCenterClient::close);
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
