package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that is so slow in the middle of an order that another one takes the order over. */
class TakeOverTest {
    private Shop shop;
    private JdbcJournal journal;
    private DurableOrders other;

    @BeforeEach
    void open(@TempDir Path directory) {
        shop = Shop.open(directory);
        journal = shop.journal();
        other = DurableOrders.builder()
                .client(shop.partner())
                .journal(journal)
                .owner("other")
                .quietPeriod(Duration.ZERO)
                .build();
    }

    @AfterEach
    void close() {
        journal.close();
        shop.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "a machine stands still before it sends a checkout, and another takes the order over",
            outcome = "the slow one sends nothing any more: one order")
    void a_machine_that_was_too_slow_does_not_check_out() {
        DurableOrders slow = shop.orders(new PausingJournal(journal, 3, this::takeOver));

        OrderOutcome outcome = slow.place(shop.intent("PO-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(outcome.orderIds()).isEqualTo(shop.placedIds()).hasSize(1);
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "a machine loses its claim before the checkout is begun",
            outcome = "it stops at its next write; the other orders: one order")
    void a_machine_that_lost_its_claim_goes_no_further() {
        DurableOrders slow = shop.orders(new PausingJournal(journal, 2, this::takeOver));

        OrderOutcome outcome = slow.place(shop.intent("PO-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
        assertThat(shop.placed()).isEqualTo(1);
    }

    @Test
    void a_machine_that_comes_back_from_its_checkout_too_late_finds_what_the_other_found() {
        PausingJournal pausing = new PausingJournal(journal, 3, () -> {});
        DurableOrders slow = shop.orders(pausing.beforeFinish(this::takeOver));

        OrderOutcome outcome = slow.place(shop.intent("PO-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(outcome.orderIds()).isEqualTo(shop.placedIds()).hasSize(1);
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
    }

    @Test
    void a_slow_machine_that_nobody_replaced_goes_on_later() {
        DurableOrders slow = shop.orders(new PausingJournal(journal, 3, () -> shop.pass(Shop.LEASE)));

        OrderOutcome outcome = slow.place(shop.intent("PO-1"));
        assertThat(outcome.state()).isEqualTo(OrderState.OPEN);
        assertThat(outcome.reason()).contains("too slow");
        assertThat(shop.sent("POST", "/checkout")).isEmpty();

        assertThat(other.recover().count(OrderState.ORDERED)).isEqualTo(1);
        assertThat(shop.placed()).isEqualTo(1);
    }

    private void takeOver() {
        shop.pass(Shop.LEASE);
        other.recover();
    }
}
