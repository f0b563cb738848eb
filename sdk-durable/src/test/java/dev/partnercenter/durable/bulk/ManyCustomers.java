package dev.partnercenter.durable.bulk;

import dev.partnercenter.OverlappingTime;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.testkit.PromptSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** A service with as many customers as asked for, a client for it on a clock that stands still, and who came when. */
final class ManyCustomers implements AutoCloseable {
    private static final long LONGEST = 20;

    private final MockWebServer server = new MockWebServer();
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch sleepers = new CountDownLatch(0);
    private final CountDownLatch longSleep = new CountDownLatch(1);
    private final OverlappingTime time = new OverlappingTime(this::noteSleep);
    private final PartnerCenterClient client;
    private volatile Function<RecordedRequest, MockResponse> answers = request -> customer();

    /** A request, and the reading of the client's clock when it came. */
    record Arrival(Duration at, String method, String path) {}

    ManyCustomers() {
        this(builder -> builder);
    }

    ManyCustomers(UnaryOperator<PartnerCenterClientBuilder> settings) {
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                arrivals.add(new Arrival(
                        Duration.ofNanos(time.nanos()), String.valueOf(request.getMethod()), path(request)));
                return answers.apply(request);
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AppCredential app = request ->
                new AccessToken("canary-token-of-many-customers", time.now().plusSeconds(86_400));
        client = settings.apply(time.of(PartnerCenterClient.builder()
                        .cloud(PartnerCloud.GLOBAL)
                        .reroute(server.url("/").uri())
                        .appCredential(Credentials.testOnly(app))))
                .build();
    }

    /** Sets what is answered, on the threads of the server. */
    ManyCustomers answering(Function<RecordedRequest, MockResponse> newAnswers) {
        answers = newAnswers;
        return this;
    }

    PartnerCenterClient client() {
        return client;
    }

    OverlappingTime time() {
        return time;
    }

    /** Work on these customers, at a rate on the clock of the client. */
    Bulk bulk(int requestsPerMinute) {
        return Bulk.of(client).rate(new RequestRate(requestsPerMinute, time::nanos));
    }

    /** Work on these customers with all the speed there is. */
    Bulk bulk() {
        return bulk(60_000_000);
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** {@return how often a customer's address was asked, with whatever comes behind its id} */
    long arrivalsOf(String customer) {
        return arrivals.stream()
                .filter(arrival -> arrival.path().matches(".*/v1/customers/" + customer + "(/.*)?"))
                .count();
    }

    static List<String> customers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "c" + n).toList();
    }

    static MockResponse customer() {
        return json("{\"id\":\"c\",\"companyProfile\":{\"companyName\":\"Alder Point\"}}");
    }

    static MockResponse json(String body) {
        return new MockResponse()
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .setBody(body);
    }

    static MockResponse status(int status) {
        return json("{\"code\":1,\"description\":\"No.\"}").setResponseCode(status);
    }

    /** The path without the host that a rerouted request begins with. */
    static String path(RecordedRequest request) {
        return String.valueOf(request.getPath());
    }

    /** Waits until a thread of the client is about to sleep for some seconds. */
    void awaitLongSleep() {
        await(longSleep);
    }

    /** Waits for something that another thread does. */
    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST, TimeUnit.SECONDS)) {
                throw new AssertionError("it did not come");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Has whoever sleeps for some seconds sleep until somebody interrupts. */
    void holdSleepers() {
        sleepers = new CountDownLatch(Integer.MAX_VALUE);
    }

    /** Has whoever sleeps for some seconds sleep until as many do. */
    void holdSleepersUntil(int count) {
        sleepers = new CountDownLatch(count);
    }

    private void noteSleep(Duration duration) throws InterruptedException {
        if (duration.toSeconds() >= 5) {
            longSleep.countDown();
            sleepers.countDown();
            if (!sleepers.await(LONGEST, TimeUnit.SECONDS)) {
                throw new AssertionError("the others do not sleep");
            }
        }
    }

    @Override
    public void close() {
        client.close();
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
