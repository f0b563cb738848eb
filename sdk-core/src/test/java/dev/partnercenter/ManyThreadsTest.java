package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One client under many threads at once. */
class ManyThreadsTest {
    private static final int THREADS = 32;
    private static final RawRequest READ = RawRequest.get("/v1/customers");

    private final ServiceStub service = new ServiceStub();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void close() {
        threads.shutdownNow();
        service.close();
    }

    /** No answer leaves before as many requests are there as threads are. */
    private void answerAllAtOnce() {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        service.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                try {
                    together.await(30, TimeUnit.SECONDS);
                } catch (Exception broken) {
                    return new MockResponse().setResponseCode(500);
                }
                return new MockResponse().setBody("{}").setHeader("Content-Type", "application/json");
            }
        });
    }

    private void callFromAllThreads(PartnerCenterClient partner) throws Exception {
        Callable<Integer> call = () -> partner.raw().send(READ).status();
        List<Future<Integer>> calls = threads.invokeAll(Collections.nCopies(THREADS, call));
        for (Future<Integer> made : calls) {
            assertThat(made.get()).isEqualTo(200);
        }
    }

    @Test
    void the_first_calls_of_all_threads_ask_for_one_token() throws Exception {
        answerAllAtOnce();
        AtomicInteger asked = new AtomicInteger();
        AppCredential credential = request -> {
            asked.incrementAndGet();
            return new AccessToken(
                    "canary-token-of-thirty-two-threads", service.time().now().plusSeconds(3_600));
        };

        callFromAllThreads(service.client(builder -> builder.appCredential(Credentials.testOnly(credential))));

        assertThat(asked).hasValue(1);
        assertThat(service.requestCount()).isEqualTo(THREADS);
    }

    @Test
    void threads_find_their_connections_again_after_a_pause() throws Exception {
        answerAllAtOnce();
        PartnerCenterClient partner = service.client();

        callFromAllThreads(partner);
        callFromAllThreads(partner);

        int opened = 0;
        for (int i = 0; i < 2 * THREADS; i++) {
            opened += service.request().getSequenceNumber() == 0 ? 1 : 0;
        }
        assertThat(opened).isEqualTo(THREADS);
    }
}
