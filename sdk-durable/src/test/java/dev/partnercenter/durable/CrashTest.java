package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program dies at each of its writes; what was sent before is executed. Afterwards there is one order. */
class CrashTest {
    private Shop shop;

    @BeforeEach
    void open(@TempDir Path directory) {
        shop = Shop.open(directory);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest(name = "write {0}, on disk: {1}")
    @CsvSource({"1,false", "1,true", "2,false", "2,true", "3,false", "3,true", "4,false", "4,true"})
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the program dies at any of its writes: before the cart, before the checkout, after it",
            outcome = "after the restart there is exactly one order, with its id")
    void one_order_comes_out_of_a_crash_at_any_write(int write, boolean onDisk) {
        BrittleJournal brittle = new BrittleJournal(shop.journal(), write, onDisk);
        assertThatThrownBy(() -> shop.orders(brittle).place(shop.intent("PO-1")))
                .isInstanceOf(JournalException.class);
        assertThat(brittle.isDead()).isTrue();
        brittle.close();

        shop.pass(Shop.LEASE.plus(Shop.QUIET));
        try (JdbcJournal journal = shop.journal()) {
            DurableOrders restarted = shop.orders(journal);
            Recovery recovery = restarted.recover();
            OrderOutcome outcome = restarted.place(shop.intent("PO-1"));

            assertThat(recovery.isComplete()).isTrue();
            assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
            assertThat(outcome.orderIds()).isEqualTo(shop.placedIds()).hasSize(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the program dies after a checkout was executed, and Partner Center has forgotten the request id",
            outcome = "the cart is asked, not checked out again: one order")
    void a_checkout_whose_answer_was_not_written_down_is_not_sent_again() {
        crashAt(4, false);
        assertThat(shop.placed()).isEqualTo(1);

        shop.pass(Shop.LEASE);
        try (JdbcJournal journal = shop.journal()) {
            Recovery recovery = shop.orders(journal).recover();

            assertThat(recovery.outcomes()).singleElement().satisfies(outcome -> {
                assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
                assertThat(outcome.orderIds()).isEqualTo(shop.placedIds());
            });
        }
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
        assertThat(shop.placed()).isEqualTo(1);
    }

    @Test
    void a_restart_waits_until_the_claim_of_the_dead_program_has_ended() {
        crashAt(2, false);
        try (JdbcJournal journal = shop.journal()) {
            DurableOrders restarted = shop.orders(journal);

            assertThat(restarted.recover()).isEqualTo(new Recovery(List.of(), 1));
            assertThat(restarted.place(shop.intent("PO-1"))).satisfies(outcome -> {
                assertThat(outcome.state()).isEqualTo(OrderState.OPEN);
                assertThat(outcome.reason()).contains("in work elsewhere");
            });
            shop.pass(Shop.LEASE);
            assertThat(restarted.recover().count(OrderState.ORDERED)).isEqualTo(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the program dies before the checkout and is started again after the window",
            outcome = "refused as too old: nothing was ordered, nothing is sent")
    void an_order_that_is_too_old_is_refused_when_nothing_was_checked_out() {
        crashAt(2, true);
        int requests = shop.simulator().recordedExchanges().size();

        shop.pass(Shop.WINDOW);
        try (JdbcJournal journal = shop.journal()) {
            assertThat(shop.orders(journal).recover().outcomes())
                    .singleElement()
                    .satisfies(outcome -> {
                        assertThat(outcome.state()).isEqualTo(OrderState.REFUSED);
                        assertThat(outcome.reason()).contains("Nothing was ordered", "window");
                    });
        }
        assertThat(shop.simulator().recordedExchanges()).hasSize(requests);
        assertThat(shop.placed()).isZero();
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault =
                    "the program dies while it checks out and is started again after the window; the cart is still open",
            outcome = "refused: nothing was ordered, and it is not sent any more")
    void a_checkout_that_never_arrived_is_not_sent_after_the_window() {
        crashAt(3, true);

        shop.pass(Shop.WINDOW);
        try (JdbcJournal journal = shop.journal()) {
            assertThat(shop.orders(journal).recover().outcomes())
                    .singleElement()
                    .satisfies(outcome -> {
                        assertThat(outcome.state()).isEqualTo(OrderState.REFUSED);
                        assertThat(outcome.reason())
                                .contains("Nothing was ordered within the window", "not sent again");
                    });
        }
        assertThat(shop.sent("POST", "/checkout")).isEmpty();
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the cart of a begun checkout has expired and no order fits it",
            outcome = "parked as unknown with cart, request id and times; never sent again")
    void a_cart_that_is_gone_decides_nothing() {
        crashAt(3, true);

        shop.pass(Duration.ofDays(8));
        try (JdbcJournal journal = shop.journal()) {
            DurableOrders restarted = shop.orders(journal);
            restarted.recover();

            assertThat(restarted.list(OrderState.UNKNOWN)).singleElement().satisfies(parked -> {
                assertThat(parked.reason())
                        .contains(
                                "the cart is gone",
                                "no order",
                                parked.cartId(),
                                parked.requestId().toString());
            });
            assertThat(restarted.recover().outcomes()).isEmpty();
        }
        assertThat(shop.sent("POST", "/checkout")).isEmpty();
    }

    private void crashAt(int write, boolean onDisk) {
        BrittleJournal brittle = new BrittleJournal(shop.journal(), write, onDisk);
        assertThatThrownBy(() -> shop.orders(brittle).place(shop.intent("PO-1")))
                .isInstanceOf(JournalException.class);
        brittle.close();
    }
}
