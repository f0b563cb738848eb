package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person can do. */
class ByHandTest {
    private Shop shop;
    private JdbcJournal journal;
    private DurableOrders orders;

    @BeforeEach
    void open(@TempDir Path directory) {
        shop = Shop.open(directory);
        journal = shop.journal();
        orders = shop.orders(journal);
        park("PO-1");
    }

    @AfterEach
    void close() {
        journal.close();
        shop.close();
    }

    @Test
    void an_unknown_order_was_found_to_be_placed() {
        OrderOutcome outcome = orders.resolveOrdered("PO-1", List.of("order-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(outcome.orderIds()).containsExactly("order-1");
        assertThat(orders.list(OrderState.UNKNOWN)).isEmpty();
        assertThat(orders.place(shop.intent("PO-1"))).isEqualTo(outcome);
        assertThat(shop.placed()).isZero();
    }

    @Test
    void an_unknown_order_was_found_not_to_be_placed_and_is_placed_anew_on_demand() {
        OrderOutcome outcome = orders.resolveNotOrdered("PO-1");
        assertThat(outcome.state()).isEqualTo(OrderState.REFUSED);
        assertThat(orders.place(shop.intent("PO-1"))).isEqualTo(outcome);
        assertThat(shop.placed()).isZero();

        assertThat(orders.retry("PO-1").orderIds()).isEqualTo(shop.placedIds()).hasSize(1);
    }

    @Test
    void only_a_parked_order_is_resolved_and_only_a_refused_one_tried_again() {
        orders.place(shop.intent("PO-2"));

        assertThatThrownBy(() -> orders.resolveNotOrdered("PO-2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PO-2 is ORDERED, not UNKNOWN");
        assertThatThrownBy(() -> orders.resolveOrdered("PO-2", List.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> orders.retry("PO-2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> orders.retry("PO-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PO-1 is UNKNOWN, not REFUSED");
        assertThat(shop.placed()).isEqualTo(1);
    }

    @Test
    void what_another_machine_has_in_work_is_left_to_it() {
        journal.claim("PO-1", "another", Shop.LEASE);

        assertThatThrownBy(() -> orders.resolveNotOrdered("PO-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in work elsewhere");
        assertThat(orders.list(OrderState.UNKNOWN)).hasSize(1);
    }

    private void park(String key) {
        shop.simulator().faults().onOperation("checkout-a-cart").cut();
        orders.place(shop.intent(key));
        shop.pass(Duration.ofDays(8));
        orders.recover();
        assertThat(orders.find(key).orElseThrow().state()).isEqualTo(OrderState.UNKNOWN);
    }
}
