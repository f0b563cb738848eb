package dev.partnercenter.durable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.durable.Postgres;
import dev.partnercenter.durable.proof.Tally.End;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * No order is placed twice, and none is lost, whatever happens: a program orders while many requests meet a fault,
 * the service is down for longer than it remembers requests, buys again whatever it is sent once more after that, and the
 * program is killed as kill -9 does, again and again, and started again.
 *
 * <p>Small here; {@code sdk-durable/prove} runs it at full size. Once, since it starts many processes and OkHttp is not its
 * subject.
 */
@Tag("once")
class KillTest {
    private static final int ORDERS = Integer.getInteger("proof.orders", 40);
    private static final int KILLS = Integer.getInteger("proof.kills", 3);
    private static final long SEED = Long.getLong("proof.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the program is killed (kill -9) anywhere, again and again, while requests fail in 28 ways",
            outcome =
                    "started again, it goes on: each order is placed once, or parked and placed at most once; none is lost")
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the service is down for longer than it remembers request ids",
            outcome = "it is asked when it is back, and only what it has not ordered is sent again")
    void killed_again_and_again_it_places_each_order_once() throws Exception {
        assertProven(run(plan("The service remembers requests for a while", 1, Duration.ofMillis(700)), file()));
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the service remembers no request id, and a second checkout of a cart buys again",
            outcome = "as before: no checkout is sent again on the strength of its request id alone")
    void it_does_not_rely_on_the_memory_of_the_service() throws Exception {
        assertProven(run(plan("The service forgets requests at once", 1, Duration.ZERO), file()));
    }

    @Test
    @ExtendWith(Postgres.class)
    @FaultCase(
            area = FaultArea.ORDERS,
            fault =
                    "two machines place the same orders by one journal on PostgreSQL, and both are killed again and again",
            outcome = "as with one: each order is placed once, or parked and placed at most once; none is lost")
    void two_machines_that_are_killed_place_each_order_once(DataSource database) throws Exception {
        ProofPlan plan = plan("Two machines, one PostgreSQL; the service forgets requests at once", 2, Duration.ZERO);
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData there = connection.getMetaData();
            assertProven(run(plan, there.getURL() + "?user=" + there.getUserName()));
        }
    }

    @Test
    void a_program_that_tries_again_blindly_buys_twice() throws Exception {
        ProofPlan plan = new ProofPlan(
                "Blind repeats, for comparison",
                "naive",
                40,
                1,
                1,
                1,
                Duration.ZERO,
                Duration.ofMillis(300),
                0.6,
                SEED);
        Figures figures = run(plan, file());
        assertThat(figures.tally().count(End.TWICE)).isPositive();
    }

    private String file() {
        return folder.resolve("journal").toString();
    }

    private static ProofPlan plan(String title, int machines, Duration window) {
        Duration downFor = window.plus(Duration.ofMillis(400));
        int killsEach = (KILLS + machines - 1) / machines;
        return new ProofPlan(
                title, "durable", ORDERS, killsEach, machines, 1 + ORDERS / 500, window, downFor, 0.2, SEED);
    }

    private static void assertProven(Figures figures) {
        Tally tally = figures.tally();
        assertThat(tally.count(End.TWICE)).as("placed more than once").isZero();
        assertThat(tally.count(End.LOST)).as("lost").isZero();
        assertThat(tally.count(End.MISTAKEN)).as("mistaken for another").isZero();
        assertThat(tally.count(End.ONCE) + tally.parked())
                .as("placed once, or parked")
                .isEqualTo(figures.plan().orders());
        assertThat(tally.count(End.ONCE))
                .as("placed once: whoever parks all of them is safe, and of no use")
                .isGreaterThanOrEqualTo(figures.plan().orders() * 9 / 10);
        assertThat(figures.kills())
                .as("kills")
                .isEqualTo(figures.plan().machines() * figures.plan().kills()
                        + figures.plan().downTimes());
        assertThat(figures.faults()).as("faults").isNotEmpty();
    }

    private Figures run(ProofPlan plan, String journal) throws Exception {
        try (Proof proof = new Proof(plan, folder, journal)) {
            Figures figures = proof.run();
            System.out.println(figures);
            return figures;
        }
    }
}
