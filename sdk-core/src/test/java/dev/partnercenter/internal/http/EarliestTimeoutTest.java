package dev.partnercenter.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EarliestTimeoutTest {
    private static final int CALLS = 200;

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void calls_that_follow_one_another_let_the_watchdog_of_okio_sleep() {
        service.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse().setBody("{}");
            }
        });
        PartnerCenterClient partner = service.clientOnRealTime(builder -> builder);

        // Other clients and a machine that is busy may wake it, too, but not each time that it is looked at.
        long woken = CALLS;
        for (int i = 0; i < 20 && woken >= CALLS / 2; i++) {
            long before = waits();
            for (int call = 0; call < CALLS; call++) {
                partner.raw().send(RawRequest.get("/v1/customers"));
            }
            woken = waits() - before;
        }

        assertThat(woken).as("times during %d calls", CALLS).isLessThan(CALLS / 2);
    }

    /** How often the watchdog has gone to sleep. */
    private static long waits() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(false, false))
                .filter(thread -> thread.getThreadName().equals("Okio Watchdog"))
                .mapToLong(ThreadInfo::getWaitedCount)
                .findFirst()
                .orElse(0);
    }
}
