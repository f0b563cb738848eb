package dev.partnercenter.durable.bulk;

import static dev.partnercenter.durable.bulk.ManyCustomers.customer;
import static dev.partnercenter.durable.bulk.ManyCustomers.customers;
import static dev.partnercenter.durable.bulk.ManyCustomers.path;
import static dev.partnercenter.durable.bulk.ManyCustomers.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of a run when items, the client, the source or the user fail it. */
class BulkFaultsTest {
    private static final BulkWork<String> READ =
            (paced, id) -> paced.customers().byId(id).get();

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the work fails for one of many items",
            outcome = "its exception is in the report under its key; all other items are done")
    void one_item_fails_and_the_others_go_on() {
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> path(request).endsWith("/c7") ? status(404) : customer());

            BulkReport report = service.bulk().run(customers(30), id -> id, READ);

            assertThat(report.end()).isEqualTo(BulkReport.End.COMPLETE);
            assertThat(report.done()).isEqualTo(29);
            assertThat(report.failed()).containsOnlyKeys("c7");
            assertThat(report.failed().get("c7").exception()).isInstanceOf(NotFoundException.class);
            assertThat(report.failed().get("c7").reason()).contains("404", "request id ");
            assertThatThrownBy(report::requireAllDone)
                    .isInstanceOf(BulkIncompleteException.class)
                    .hasMessage("Not every item is done. COMPLETE: 29 done, 1 failed, 0 unknown, 0 skipped,"
                            + " 0 not begun");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "no token can be had for the partner's tenant",
            outcome =
                    "the run is broken off after two items in a row, and begins no others; the report has the TokenException")
    void the_run_ends_when_there_is_no_token() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.builder()
                        .cloud(SimulatedCloud.GLOBAL)
                        .start();
                PartnerCenterClient partner = PartnerCenterClient.builder()
                        .cloud(PartnerCloud.GLOBAL)
                        .reroute(simulator.baseUrl())
                        .appCredential(Credentials.testOnly(Credentials.clientSecret(
                                TestIdentity.TENANT_ID, TestIdentity.CLIENT_ID, "canary-secret-that-has-expired")))
                        .build()) {
            BulkReport report = Bulk.of(partner)
                    .rate(RequestRate.perMinute(60_000))
                    .workers(2)
                    .run(customers(1_000), id -> id, READ);

            assertThat(report.end()).isEqualTo(BulkReport.End.BROKEN_OFF);
            assertThat(report.stoppedBy()).isInstanceOf(TokenException.class);
            assertThat(report.done()).isZero();
            assertThat(report.failed()).hasSizeBetween(2, 3);
            assertThat(report.notBegun()).hasSize(1_000 - report.failed().size());
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the client lacks the credential that the work needs",
            outcome = "the run is broken off at the first item, and nothing is sent")
    void the_run_ends_when_a_credential_is_missing() {
        try (ManyCustomers service = new ManyCustomers()) {
            BulkReport report = service.bulk()
                    .workers(1)
                    .run(
                            customers(1_000),
                            id -> id,
                            (paced, id) -> paced.customers()
                                    .byId(id)
                                    .orders()
                                    .byId("o1")
                                    .listProvisioningStatus()
                                    .toList());

            assertThat(report.end()).isEqualTo(BulkReport.End.BROKEN_OFF);
            assertThat(report.stoppedBy()).isInstanceOf(MissingCredentialException.class);
            assertThat(report.failed()).containsOnlyKeys("c1");
            assertThat(report.notBegun()).hasSize(999).startsWith("c2");
            assertThat(service.arrivals()).isEmpty();
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the thread of the run is interrupted",
            outcome =
                    "running items are interrupted and end with CallInterruptedException; the report lists what was not begun")
    void an_interrupt_ends_the_run_in_order() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(4);
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> {
                underWay.countDown();
                ManyCustomers.await(underWay);
                return status(429).setHeader("Retry-After", "30");
            });
            service.holdSleepers();
            AtomicReference<BulkReport> report = new AtomicReference<>();
            AtomicBoolean flag = new AtomicBoolean();
            Thread run = new Thread(() -> {
                report.set(service.bulk().workers(4).run(customers(20), id -> id, READ));
                flag.set(Thread.currentThread().isInterrupted());
            });
            run.start();
            ManyCustomers.await(underWay);

            run.interrupt();
            run.join(20_000);

            assertThat(report.get().end()).isEqualTo(BulkReport.End.INTERRUPTED);
            assertThat(report.get().failed())
                    .hasSize(4)
                    .allSatisfy((key, failure) ->
                            assertThat(failure.exception()).isInstanceOf(CallInterruptedException.class));
            assertThat(report.get().notBegun()).hasSize(16);
            assertThat(flag).isTrue();
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the client is closed in the middle of a run",
            outcome =
                    "running items end with ClientClosedException, the run is broken off; the rest is listed as not begun")
    void a_closed_client_ends_the_run() {
        CountDownLatch underWay = new CountDownLatch(2);
        CountDownLatch release = new CountDownLatch(1);
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> {
                underWay.countDown();
                ManyCustomers.await(underWay);
                service.client().close();
                ManyCustomers.await(release);
                return customer();
            });

            BulkReport report = service.bulk().workers(2).run(customers(20), id -> id, READ);
            release.countDown();

            assertThat(report.end()).isEqualTo(BulkReport.End.BROKEN_OFF);
            assertThat(report.stoppedBy()).isInstanceOf(ClientClosedException.class);
            assertThat(report.done()).isZero();
            assertThat(report.failed().size() + report.notBegun().size()).isEqualTo(20);
            assertThat(report.failed()).hasSizeBetween(2, 3);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the list of items breaks off: a page of customers answers 404",
            outcome = "what was begun is finished; the run is broken off, and the report has the exception")
    void a_source_that_fails_ends_the_run() {
        AtomicInteger pages = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(2);
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> {
                if (!path(request).matches(".*/v1/customers(\\?.*)?")) {
                    begun.countDown();
                    return customer();
                }
                if (pages.incrementAndGet() > 1) {
                    // An item that no worker has begun when the source fails is not begun any more.
                    ManyCustomers.await(begun);
                    return status(404);
                }
                return ManyCustomers.json("{\"totalCount\":9,\"items\":[{\"id\":\"c1\"},{\"id\":\"c2\"}],"
                        + "\"links\":{\"next\":{\"uri\":\"/customers?seekOperation=Next\",\"method\":\"GET\","
                        + "\"headers\":[{\"key\":\"MS-ContinuationToken\",\"value\":\"t\"}]}}}");
            });
            Bulk bulk = service.bulk();

            BulkReport report = bulk.run(
                    bulk.paced().customers().list(),
                    Customer::id,
                    (paced, customer) -> paced.customers()
                            .byId(String.valueOf(customer.id()))
                            .get());

            assertThat(report.end()).isEqualTo(BulkReport.End.BROKEN_OFF);
            assertThat(report.stoppedBy()).isInstanceOf(NotFoundException.class);
            assertThat(report.done()).isEqualTo(2);
            assertThat(report.isAllDone()).isFalse();
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "every item fails, one after the other",
            outcome = "the run is broken off after 20 in a row; the rest is listed as not begun")
    void a_run_in_which_everything_fails_is_broken_off() {
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> status(400));

            BulkReport report = service.bulk().workers(1).run(customers(1_000), id -> id, READ);

            assertThat(report.end()).isEqualTo(BulkReport.End.BROKEN_OFF);
            assertThat(report.failed()).hasSize(20);
            assertThat(report.notBegun()).hasSize(980);
            assertThat(service.arrivals()).hasSize(20);
        }
    }

    @Test
    void failures_with_successes_between_them_do_not_end_the_run() {
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> path(request).matches(".*/c\\d*0") ? customer() : status(400));

            BulkReport report =
                    service.bulk().workers(1).stopAfterFailuresInARow(10).run(customers(60), id -> id, READ);

            assertThat(report.end()).isEqualTo(BulkReport.End.COMPLETE);
            assertThat(report.done()).isEqualTo(6);
            assertThat(report.failed()).hasSize(54);
        }
    }

    @Test
    void customers_whose_tenants_are_closed_to_us_do_not_end_the_run() {
        try (ManyCustomers service = new ManyCustomers()) {
            BulkReport report = service.bulk().run(customers(10), id -> id, (paced, id) -> {
                throw noToken(id);
            });

            assertThat(report.end()).isEqualTo(BulkReport.End.COMPLETE);
            assertThat(report.failed()).hasSize(10);
        }
    }

    @Test
    void it_ends_in_order_when_it_is_asked_to() {
        try (ManyCustomers service = new ManyCustomers()) {
            AtomicInteger begun = new AtomicInteger();
            AtomicInteger taken = new AtomicInteger();
            Stream<String> endless = IntStream.iterate(1, n -> n + 1).mapToObj(n -> {
                taken.incrementAndGet();
                return "c" + n;
            });

            BulkReport report = service.bulk()
                    .workers(3)
                    .stopWhen(() -> begun.get() >= 50)
                    .run(endless, id -> id, (paced, id) -> {
                        begun.incrementAndGet();
                        READ.run(paced, id);
                    });

            assertThat(report.end()).isEqualTo(BulkReport.End.STOPPED);
            assertThat(report.failed()).isEmpty();
            assertThat(report.done()).isEqualTo(begun.get());
            assertThat(taken.get() - begun.get())
                    .as("taken ahead of the workers")
                    .isLessThanOrEqualTo(3);
        }
    }

    @Test
    void a_second_interrupt_gives_up_on_work_that_does_not_heed_the_first() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ManyCustomers service = new ManyCustomers()) {
            AtomicReference<BulkReport> report = new AtomicReference<>();
            Thread run = new Thread(() -> report.set(service.bulk().run(List.of("c1"), id -> id, (paced, id) -> {
                begun.countDown();
                stubborn(interrupted, release);
            })));
            run.start();
            ManyCustomers.await(begun);

            run.interrupt();
            ManyCustomers.await(interrupted);
            run.interrupt();
            run.join(20_000);

            assertThat(report.get().end()).isEqualTo(BulkReport.End.INTERRUPTED);
            assertThat(report.get().unknown().get("c1").reason())
                    .isEqualTo("It was still running when the run was given up");
            release.countDown();
        }
    }

    @Test
    void an_error_in_the_work_ends_the_run_and_is_not_lost() {
        try (ManyCustomers service = new ManyCustomers()) {
            BulkReport report = service.bulk().workers(1).run(customers(5), id -> id, (paced, id) -> {
                throw new StackOverflowError("too deep");
            });

            assertThat(report.end()).isEqualTo(BulkReport.End.BROKEN_OFF);
            assertThat(report.stoppedBy()).isInstanceOf(StackOverflowError.class);
            assertThat(report.failed()).containsOnlyKeys("c1");
        }
    }

    @Test
    void an_item_without_a_key_ends_the_run() {
        try (ManyCustomers service = new ManyCustomers()) {
            BulkReport report = service.bulk().workers(1).run(List.of("c1", " ", "c3"), id -> id, READ);

            assertThat(report.end()).isEqualTo(BulkReport.End.BROKEN_OFF);
            assertThat(report.stoppedBy())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("key must not be null or blank");
            assertThat(report.done()).isEqualTo(1);
        }
    }

    @Test
    void a_listener_that_fails_disturbs_nobody_and_a_key_that_comes_again_is_skipped() {
        try (ManyCustomers service = new ManyCustomers()) {
            BulkReport report = service.bulk()
                    .listener(progress -> {
                        throw new IllegalStateException("no screen");
                    })
                    .run(List.of("c1", "c2", "c1"), id -> id, READ);

            assertThat(report.isAllDone()).isTrue();
            assertThat(report.done()).isEqualTo(2);
            assertThat(report.skipped()).isEqualTo(1);
        }
    }

    private static TokenException noToken(String tenant) {
        return new TokenException(
                new dev.partnercenter.error.TokenError(
                        "no", "invalid_grant", "AADSTS65001", null, tenant, "https://login.example", "scope", null),
                new dev.partnercenter.error.CallDetails("op", "GET", "/", null, null, 1),
                null);
    }

    private static void stubborn(CountDownLatch interrupted, CountDownLatch release) {
        boolean released = false;
        while (!released) {
            try {
                release.await();
                released = true;
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        }
    }
}
