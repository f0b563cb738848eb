package dev.partnercenter.durable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No order is placed twice, and none is lost, whatever happens: a program orders while many requests meet a fault,
 * the service is down for longer than it remembers requests, buys again whatever it is sent once more after that, and the
 * program is killed as kill -9 does, again and again, and started again.
 *
 * <p>Small here; {@code sdk-durable/prove} runs it at full size.
 */
class KillTest {
    private static final int ORDERS = Integer.getInteger("proof.orders", 40);
    private static final int KILLS = Integer.getInteger("proof.kills", 3);
    private static final long SEED = Long.getLong("proof.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault =
                    "the program is killed at any point, again and again, while the service fails in every way of this page",
            outcome =
                    "started again, it goes on: each order is placed once, or is parked and was placed at most once; none"
                            + " is lost")
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the service is down for longer than it remembers request ids",
            outcome = "it is asked when it is back, and only what it has not ordered is sent again")
    void killed_again_and_again_it_places_each_order_once() throws Exception {
        Figures figures = run(plan("The service remembers requests for a while", Duration.ofMillis(700)));
        assertProven(figures);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the service remembers no request id, and a second checkout of a cart buys again",
            outcome = "as before: no checkout is sent again on the strength of its request id alone")
    void it_does_not_rely_on_the_memory_of_the_service() throws Exception {
        Figures figures = run(plan("The service forgets requests at once", Duration.ZERO));
        assertProven(figures);
    }

    @Test
    void a_program_that_tries_again_blindly_buys_twice() throws Exception {
        ProofPlan plan = new ProofPlan(
                "Blind repeats, for comparison",
                "naive",
                12,
                1,
                1,
                1,
                Duration.ZERO,
                Duration.ofMillis(300),
                0.4,
                SEED);
        Figures figures = run(plan);
        assertThat(figures.twice()).isPositive();
    }

    private static ProofPlan plan(String title, Duration window) {
        Duration downFor = window.plus(Duration.ofMillis(400));
        return new ProofPlan(title, "durable", ORDERS, KILLS, 1, 1 + ORDERS / 500, window, downFor, 0.2, SEED);
    }

    private static void assertProven(Figures figures) {
        assertThat(figures.twice()).as("placed more than once").isZero();
        assertThat(figures.lost()).as("lost").isZero();
        assertThat(figures.once() + figures.parkedBought() + figures.parkedNotBought())
                .as("placed once, or parked")
                .isEqualTo(figures.plan().orders());
        assertThat(figures.kills())
                .as("kills")
                .isEqualTo(figures.plan().kills() + figures.plan().downTimes());
        assertThat(figures.faults()).as("faults").isNotEmpty();
    }

    private Figures run(ProofPlan plan) throws Exception {
        try (Proof proof = new Proof(plan, folder, folder.resolve("journal").toString())) {
            Figures figures = proof.run();
            System.out.println(figures);
            return figures;
        }
    }
}
