package dev.partnercenter.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.FakeTime;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Connection;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.Test;

/** What is remembered of connections; what it is good for is tested with the writes. */
class DeadConnectionsTest {
    private static final int CALLS = 5;

    private final DeadConnections dead = new DeadConnections(new FakeTime());
    private final List<WeakReference<Connection>> connections = new ArrayList<>();

    @Test
    void connections_that_were_closed_are_forgotten() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            callEachOnAConnectionOfItsOwn(server);

            assertThat(connections).hasSize(CALLS);
            assertThat(remembered()).as("all but the newest").isLessThanOrEqualTo(1);
            // What was looked at is still there to be looked at.
            assertThat(dead).isNotNull();
        }
    }

    private void callEachOnAConnectionOfItsOwn(MockWebServer server) throws IOException {
        OkHttpClient http = new OkHttpClient.Builder()
                .addNetworkInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    dead.answered(chain.connection());
                    connections.add(new WeakReference<>(chain.connection()));
                    return response;
                })
                .build();
        for (int i = 0; i < CALLS; i++) {
            server.enqueue(new MockResponse().setHeader("Connection", "close"));
            http.newCall(new Request.Builder().url(server.url("/")).build())
                    .execute()
                    .close();
        }
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    /** {@return how many connections somebody still has, after the collector had many a chance to find that nobody does} */
    private long remembered() {
        long left = CALLS;
        for (int i = 0; i < 50 && left > 1; i++) {
            System.gc();
            left = connections.stream()
                    .filter(connection -> connection.get() != null)
                    .count();
        }
        return left;
    }
}
