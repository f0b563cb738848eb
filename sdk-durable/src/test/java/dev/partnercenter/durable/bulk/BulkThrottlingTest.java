package dev.partnercenter.durable.bulk;

import static dev.partnercenter.durable.bulk.ManyCustomers.customer;
import static dev.partnercenter.durable.bulk.ManyCustomers.customers;
import static dev.partnercenter.durable.bulk.ManyCustomers.path;
import static dev.partnercenter.durable.bulk.ManyCustomers.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.durable.bulk.ManyCustomers.Arrival;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;

/** The rate of all workers together, on the clock of the client. */
class BulkThrottlingTest {
    private static final int WORKERS = 8;
    private static final BulkWork<String> READ =
            (paced, id) -> paced.customers().byId(id).get();

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "more requests are wanted than the service documents: 500 per minute",
            outcome =
                    "they are spaced; no minute has more than 500, requests that are sent again included; all items are done")
    void no_minute_has_more_than_500_requests() {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(
                    request -> path(request).endsWith("7") && asked.add(path(request)) ? status(503) : customer());

            BulkReport report =
                    service.bulk(RequestRate.DOCUMENTED).workers(WORKERS).run(customers(1_100), id -> id, READ);

            assertThat(report.isAllDone()).isTrue();
            assertThat(report.done()).isEqualTo(1_100);
            assertThat(service.arrivals()).hasSize(1_210);
            // A request may arrive a little after it was let go, on a clock that others have moved on meanwhile.
            assertThat(mostInAMinute(service)).isBetween(400L, 500L + WORKERS);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "429 with Retry-After for one of several workers",
            outcome = "all workers wait as long, then all items are done")
    void a_429_for_one_slows_down_all() {
        CountDownLatch allUnderWay = new CountDownLatch(8);
        AtomicInteger count = new AtomicInteger();
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> {
                allUnderWay.countDown();
                ManyCustomers.await(allUnderWay);
                if (count.incrementAndGet() == 1) {
                    return status(429).setHeader("Retry-After", "30");
                }
                // The other seven were sent before; they are answered when the client has heard of it.
                service.awaitLongSleep();
                return customer();
            });

            // Time goes by only when all of them sleep.
            service.holdSleepersUntil(8);

            BulkReport report = service.bulk().workers(8).run(customers(40), id -> id, READ);

            assertThat(report.isAllDone()).isTrue();
            List<Arrival> arrivals = service.arrivals();
            assertThat(arrivals).hasSize(41);
            assertThat(arrivals.subList(0, 8)).allMatch(arrival -> arrival.at().toSeconds() < 1);
            assertThat(arrivals.subList(8, 41)).allMatch(arrival -> arrival.at().toSeconds() >= 30);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "429 again and again",
            outcome =
                    "the rate is halved each time, and comes back by a tenth of the limit each quiet minute; all items are done")
    void repeated_429_halve_the_rate_which_comes_back_slowly() {
        AtomicInteger count = new AtomicInteger();
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> {
                int number = count.incrementAndGet();
                return number <= 3 ? status(429).setHeader("Retry-After", "10") : customer();
            });

            BulkReport report = service.bulk(600).workers(1).run(customers(4_000), id -> id, READ);

            assertThat(report.isAllDone()).isTrue();
            // 600 a minute were allowed, and 150 after a first and two repeated refusals.
            assertThat(gaps(service).subList(4, 150)).allMatch(gap -> gap.toMillis() == 400);
            assertThat(gaps(service).get(200)).hasMillis(285);
            assertThat(gaps(service).get(4_000)).hasMillis(100);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "429 for ever",
            outcome =
                    "some items fail with ThrottledException, then the run is broken off; the rest is listed as not begun")
    void a_service_that_always_throttles_is_left_alone() {
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> status(429).setHeader("Retry-After", "1"));

            BulkReport report = service.bulk().workers(4).run(customers(1_000), id -> id, READ);

            assertThat(report.end()).isEqualTo(BulkReport.End.BROKEN_OFF);
            assertThat(report.stoppedBy()).isInstanceOf(dev.partnercenter.error.ThrottledException.class);
            assertThat(report.failed()).hasSizeBetween(20, 23);
            assertThat(report.notBegun()).hasSize(1_000 - report.failed().size());
        }
    }

    @Test
    void the_listener_hears_of_pauses_and_of_the_rate() {
        AtomicInteger count = new AtomicInteger();
        List<BulkProgress> heard = new ArrayList<>();
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(
                    request -> count.incrementAndGet() <= 2 ? status(429).setHeader("Retry-After", "10") : customer());

            service.bulk(500).workers(1).listener(heard::add).run(customers(3), id -> id, READ);

            assertThat(heard).hasSize(3);
            assertThat(heard.get(2))
                    .isEqualTo(new BulkProgress(3, 0, 0, 0, 3L, 250, Duration.ZERO))
                    .returns(3L, BulkProgress::ended);
        }
    }

    @Test
    void two_runs_can_share_one_rate_and_so_can_listing_the_items() {
        try (ManyCustomers service = new ManyCustomers()) {
            MockResponse page = ManyCustomers.json("{\"totalCount\":2,\"items\":[{\"id\":\"c1\"},{\"id\":\"c2\"}]}");
            service.answering(request -> path(request).matches(".*/v1/customers(\\?.*)?") ? page.clone() : customer());
            Bulk bulk = service.bulk(60).workers(1);

            bulk.run(
                    bulk.paced().customers().list(),
                    dev.partnercenter.model.customers.Customer::id,
                    (paced, one) ->
                            paced.customers().byId(String.valueOf(one.id())).get());

            assertThat(service.arrivals())
                    .extracting(arrival -> arrival.at().toSeconds())
                    .containsExactlyInAnyOrder(0L, 1L, 2L);
        }
    }

    private static long mostInAMinute(ManyCustomers service) {
        List<Arrival> arrivals = service.arrivals();
        long most = 0;
        for (Arrival first : arrivals) {
            Duration end = first.at().plusMinutes(1);
            most = Math.max(
                    most,
                    arrivals.stream()
                            .filter(arrival -> arrival.at().compareTo(first.at()) >= 0
                                    && arrival.at().compareTo(end) < 0)
                            .count());
        }
        return most;
    }

    private static List<Duration> gaps(ManyCustomers service) {
        List<Arrival> arrivals = service.arrivals();
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < arrivals.size(); i++) {
            gaps.add(arrivals.get(i).at().minus(arrivals.get(i - 1).at()));
        }
        return gaps;
    }
}
