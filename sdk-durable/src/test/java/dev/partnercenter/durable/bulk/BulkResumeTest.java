package dev.partnercenter.durable.bulk;

import static dev.partnercenter.durable.bulk.ManyCustomers.customer;
import static dev.partnercenter.durable.bulk.ManyCustomers.customers;
import static dev.partnercenter.durable.bulk.ManyCustomers.path;
import static dev.partnercenter.durable.bulk.ManyCustomers.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.RequestContext;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItem;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next run of a job does, after a crash and after failures. */
class BulkResumeTest {
    private static final String JOB = "one order each";
    private static final BulkWork<String> BUY =
            (paced, id) -> paced.customers().byId(id).orders().create(order());

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void choose() {
        file = directory.resolve("orders.resume");
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the program dies in the middle of a run",
            outcome =
                    "the next run skips what is done, does the rest, and reports what was under way as unknown, without doing it again")
    void after_a_crash_nothing_is_done_twice() throws IOException {
        Path crashed = directory.resolve("crashed.resume");
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> {
                if (path(request).contains("/c6/")) {
                    copy(file, crashed);
                }
                return placed();
            });
            service.bulk().workers(1).resumeFile(file, JOB).run(customers(10), id -> id, BUY);
        }
        // A line was on its way to the disk when the power went.
        Files.writeString(crashed, "done\tc", StandardOpenOption.APPEND);
        try (ManyCustomers service = new ManyCustomers().answering(request -> placed())) {
            BulkReport report =
                    service.bulk().workers(1).resumeFile(crashed, JOB).run(customers(10), id -> id, BUY);

            assertThat(report.skipped()).isEqualTo(5);
            assertThat(report.done()).isEqualTo(4);
            assertThat(report.unknown()).containsOnlyKeys("c6");
            assertThat(report.unknown().get("c6").reason())
                    .isEqualTo("It was begun by an earlier run, which did not live to see its end");
            assertThat(report.unknown().get("c6").exception()).isNull();
            assertThat(service.arrivals()).hasSize(4);
            assertThat(service.arrivalsOf("c6")).isZero();
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the answer to a write of one item is lost",
            outcome =
                    "the item is reported as unknown with its UnknownOutcomeException; no later run does it again, the others are done")
    void an_unknown_outcome_is_never_repeated_by_a_later_run() {
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> path(request).contains("/c2/") ? lost() : placed());
            BulkReport first = service.bulk().resumeFile(file, JOB).run(customers(4), id -> id, BUY);

            BulkReport second = service.bulk().resumeFile(file, JOB).run(customers(4), id -> id, BUY);

            assertThat(first.done()).isEqualTo(3);
            assertThat(first.unknown().get("c2").exception()).isInstanceOf(UnknownOutcomeException.class);
            assertThat(second.skipped()).isEqualTo(3);
            assertThat(second.unknown().get("c2").reason())
                    .isEqualTo(first.unknown().get("c2").reason())
                    .contains("request id ");
            assertThat(second.isAllDone()).isFalse();
            assertThat(service.arrivalsOf("c2")).isEqualTo(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "an item fails after a write of it was carried out",
            outcome = "it is reported as unknown, not as failed, so that no later run carries that write out again")
    void an_item_that_is_done_in_part_is_not_done_again() {
        BulkWork<String> buyAndLook = (paced, id) -> {
            BUY.run(paced, id);
            paced.customers().byId(id).get();
        };
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> path(request).endsWith("/orders") ? placed() : status(404));
            BulkReport first = service.bulk().resumeFile(file, JOB).run(customers(1), id -> id, buyAndLook);

            service.bulk().resumeFile(file, JOB).run(customers(1), id -> id, buyAndLook);

            assertThat(first.failed()).isEmpty();
            assertThat(first.unknown()).containsOnlyKeys("c1");
            assertThat(service.arrivalsOf("c1")).isEqualTo(2);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.MANY,
            fault = "the resume file cannot be written",
            outcome = "no item begins whose beginning cannot be remembered; the run is broken off with the reason")
    void nothing_begins_that_cannot_be_remembered() {
        AtomicBoolean full = new AtomicBoolean();
        try (ManyCustomers service = new ManyCustomers().answering(request -> {
            full.set(true);
            return placed();
        })) {
            ResumeStore store = new FullDisk(full);
            Bulk bulk = service.bulk().workers(1);
            Tally tally = new Tally(new StopRules(20), progress -> {}, bulk.rate, null);
            BulkReport report = new BulkRun<String>(
                            bulk, id -> id, new ItemRunner<String>(bulk, BUY, store, tally), store, tally)
                    .run(customers(5));

            assertThat(report.end()).isEqualTo(BulkReport.End.BROKEN_OFF);
            assertThat(report.stoppedBy()).hasMessage("disk full");
            assertThat(report.done()).isEqualTo(1);
            assertThat(report.notBegun()).containsExactly("c2", "c3", "c4", "c5");
            assertThat(service.arrivals()).hasSize(1);
        }
    }

    @Test
    void what_failed_is_done_again_and_what_is_done_is_not() {
        AtomicBoolean refuse = new AtomicBoolean(true);
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> path(request).contains("/c2/") && refuse.get() ? status(400) : placed());
            BulkReport first = service.bulk().resumeFile(file, JOB).run(customers(4), id -> id, BUY);
            refuse.set(false);

            BulkReport second = service.bulk().resumeFile(file, JOB).run(customers(5), id -> id, BUY);

            assertThat(first.failed()).containsOnlyKeys("c2");
            assertThat(second.isAllDone()).isTrue();
            assertThat(second.done()).isEqualTo(2);
            assertThat(service.arrivalsOf("c2")).isEqualTo(2);
            assertThat(service.arrivals()).hasSize(6);
        }
    }

    @Test
    void repeatable_work_is_done_again_when_it_is_unknown() {
        AtomicInteger calls = new AtomicInteger();
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> calls.incrementAndGet() == 1 ? lost() : placed());
            BulkReport first = service.bulk().repeatable().resumeFile(file, JOB).run(customers(1), id -> id, BUY);

            BulkReport second =
                    service.bulk().repeatable().resumeFile(file, JOB).run(customers(1), id -> id, BUY);

            assertThat(first.unknown()).containsOnlyKeys("c1");
            assertThat(second.isAllDone()).isTrue();
        }
    }

    @Test
    void a_person_settles_what_is_unknown_with_a_line_in_the_file() throws IOException {
        try (ManyCustomers service = new ManyCustomers()) {
            service.answering(request -> lost());
            service.bulk().resumeFile(file, JOB).run(customers(2), id -> id, BUY);
            Files.writeString(file, "done\tc1\nfailed\tc2\n", StandardOpenOption.APPEND);
            service.answering(request -> placed());

            BulkReport report = service.bulk().resumeFile(file, JOB).run(customers(2), id -> id, BUY);

            assertThat(report.isAllDone()).isTrue();
            assertThat(service.arrivalsOf("c1")).isEqualTo(1);
            assertThat(service.arrivalsOf("c2")).isEqualTo(2);
        }
    }

    @Test
    void a_file_of_another_job_is_refused_before_anything_is_sent() {
        try (ManyCustomers service = new ManyCustomers()) {
            service.bulk().resumeFile(file, "another job").run(customers(0), id -> id, BUY);
            Bulk bulk = service.bulk().resumeFile(file, JOB);

            assertThatThrownBy(() -> bulk.run(customers(2), id -> id, BUY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not the resume file of the job '" + JOB + "'");
            assertThat(service.arrivals()).isEmpty();
        }
    }

    @Test
    void the_calls_of_an_item_share_a_correlation_id_and_keep_what_the_context_sets() {
        try (ManyCustomers service = new ManyCustomers()) {
            UUID run = UUID.randomUUID();
            java.util.Set<String> ids = java.util.concurrent.ConcurrentHashMap.newKeySet();
            service.answering(request -> {
                ids.add(String.valueOf(request.getHeader("MS-CorrelationId")));
                return customer();
            });
            BulkWork<String> twice = (paced, id) -> {
                paced.customers().byId(id).get();
                paced.customers().byId(id).get();
            };

            service.bulk().run(customers(3), id -> id, twice);
            assertThat(ids).hasSize(3);

            ids.clear();
            Bulk.of(service.client().with(RequestContext.create().correlationId(run)))
                    .rate(RequestRate.perMinute(60_000))
                    .run(customers(3), id -> id, twice);
            assertThat(ids).containsExactly(run.toString());
            assertThatThrownBy(() -> Bulk.of(
                            service.client().with(RequestContext.create().requestId(run))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("request id");
        }
    }

    private static Order order() {
        return Order.builder()
                .lineItems(java.util.List.of(OrderLineItem.builder()
                        .lineItemNumber(0)
                        .offerId("an-offer")
                        .quantity(1)
                        .build()))
                .build();
    }

    private static MockResponse placed() {
        return ManyCustomers.json("{\"id\":\"o1\",\"status\":\"completed\"}").setResponseCode(201);
    }

    private static MockResponse lost() {
        return new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A disk that fills up. */
    private record FullDisk(AtomicBoolean full) implements ResumeStore {
        @Override
        public ResumeLine earlier(String key) {
            return null;
        }

        @Override
        public void write(ResumeLine line) {
            if (full.get()) {
                throw new UncheckedIOException("disk full", new IOException("disk full"));
            }
        }

        @Override
        public void close() {}
    }
}
