package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceOrdersTest {
    private Shop shop;
    private JdbcJournal journal;
    private DurableOrders orders;

    @BeforeEach
    void open(@TempDir Path directory) {
        shop = Shop.open(directory);
        journal = shop.journal();
        orders = shop.orders(journal);
    }

    @AfterEach
    void close() {
        journal.close();
        shop.close();
    }

    @Test
    void an_order_is_placed_and_its_ids_are_kept() {
        OrderOutcome outcome = orders.place(shop.intent("PO-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(outcome.orderIds()).isEqualTo(shop.placedIds()).hasSize(1);
        assertThat(outcome.reason()).isNull();
        assertThat(orders.find("PO-1")).contains(outcome);
        assertThat(orders.list(OrderState.ORDERED)).containsExactly(outcome);
        assertThat(orders.recover().outcomes()).isEmpty();
    }

    @Test
    void the_checkout_carries_the_request_id_of_the_journal_and_all_calls_the_same_correlation_id() {
        OrderOutcome outcome = orders.place(shop.intent("PO-1"));

        String id = outcome.requestId().toString();
        assertThat(shop.sent("POST", "/checkout")).singleElement().satisfies(checkout -> {
            assertThat(checkout.requestHeader("MS-RequestId")).contains(id);
            assertThat(checkout.requestHeader("MS-CorrelationId")).contains(id);
        });
        assertThat(shop.sent("POST", "/carts"))
                .singleElement()
                .satisfies(cart ->
                        assertThat(cart.requestHeader("MS-CorrelationId")).contains(id));
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "an order is placed again under its business key, after a restart too",
            outcome = "answers with the first outcome, nothing is sent")
    void the_same_order_again_is_answered_from_the_journal() {
        OrderOutcome first = orders.place(shop.intent("PO-1"));
        int requests = shop.simulator().recordedExchanges().size();

        try (JdbcJournal reopened = shop.journal()) {
            assertThat(shop.orders(reopened).place(shop.intent("PO-1"))).isEqualTo(first);
        }
        assertThat(shop.simulator().recordedExchanges()).hasSize(requests);
        assertThat(shop.placed()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "another order under a business key that is taken",
            outcome = "`BusinessKeyTakenException`, nothing is sent")
    void another_order_under_the_same_key_is_refused() {
        orders.place(shop.intent("PO-1", 3));
        int requests = shop.simulator().recordedExchanges().size();

        assertThatThrownBy(() -> orders.place(shop.intent("PO-1", 4)))
                .isInstanceOf(BusinessKeyTakenException.class)
                .hasMessageContaining("PO-1")
                .hasMessageContaining("the cart differs");
        OrderIntent elsewhere = new OrderIntent(
                "PO-1",
                "0f0f0f0f-0000-4000-8000-000000000001",
                shop.intent("PO-1", 3).cart());
        assertThatThrownBy(() -> orders.place(elsewhere))
                .isInstanceOf(BusinessKeyTakenException.class)
                .hasMessageContaining("the customer differs");
        assertThat(shop.simulator().recordedExchanges()).hasSize(requests);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "a line item that cannot be bought",
            outcome = "refused with the reason, nothing of the cart is checked out")
    void a_cart_with_an_error_is_not_checked_out() {
        OrderOutcome outcome = orders.place(OrderIntent.of(
                "PO-1",
                shop.customerId(),
                List.of(Shop.item(TestCatalog.PRODUCTIVITY_G3, 2), Shop.item("no-such-item", 1))));

        assertThat(outcome.state()).isEqualTo(OrderState.REFUSED);
        assertThat(outcome.reason())
                .contains("no-such-item", "catalog_item_id_is_not_valid", "nothing was checked out");
        assertThat(shop.sent("POST", "/checkout")).isEmpty();
        assertThat(shop.placed()).isZero();
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "a part of a cart is ordered and a part is not",
            outcome = "ordered, with the ids and with the errors of the rest, which is not tried again")
    void the_part_that_was_not_ordered_is_told_and_not_tried_again() {
        answerCheckout("""
                {"orders": [{"id": "order-1"}],
                 "orderErrors": [{"orderGroupId": "1", "code": 800009, "description": "no more seats"}]}""");

        OrderOutcome outcome = orders.place(shop.intent("PO-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(outcome.orderIds()).containsExactly("order-1");
        assertThat(outcome.orderErrors()).containsExactly("group 1, code 800009: no more seats");
        assertThat(orders.find("PO-1")).contains(outcome);
        orders.recover();
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
    }

    @Test
    void a_cart_of_which_nothing_was_ordered_is_refused() {
        answerCheckout("""
                {"orders": [],
                 "orderErrors": [{"orderGroupId": "1", "code": 800009, "description": "no more seats"}]}""");

        OrderOutcome outcome = orders.place(shop.intent("PO-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.REFUSED);
        assertThat(outcome.reason()).contains("Nothing of the cart was ordered", "no more seats");
    }

    private void answerCheckout(String body) {
        shop.simulator().faults().onOperation("checkout-a-cart").respond(201).body(body);
    }

    @Test
    void one_cart_may_become_several_orders() {
        OrderOutcome outcome = orders.place(OrderIntent.of(
                "PO-1",
                shop.customerId(),
                List.of(
                        Shop.item(TestCatalog.PRODUCTIVITY_G3, 2),
                        Shop.item(TestCatalog.ANALYTICS, 1).toBuilder().id(1).build())));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(outcome.orderIds()).hasSize(2).isEqualTo(shop.placedIds());
    }

    @Test
    void arguments_that_cannot_be_used_are_refused_by_name() {
        assertThatThrownBy(() -> orders.place(null)).hasMessageContaining("intent");
        assertThatThrownBy(() -> shop.intent(" ")).hasMessageContaining("businessKey");
        assertThatThrownBy(() -> shop.intent("a\nb")).hasMessageContaining("businessKey");
        assertThatThrownBy(() -> shop.intent("x".repeat(201))).hasMessageContaining("businessKey");
        assertThatThrownBy(() -> OrderIntent.of("PO-1", "..", List.of(Shop.item("i", 1))))
                .hasMessageContaining("customerId");
        assertThatThrownBy(() -> OrderIntent.of("PO-1", shop.customerId(), List.of()))
                .hasMessageContaining("no line items");
        Cart made = shop.intent("PO-1").cart().toBuilder().id("cart-1").build();
        assertThatThrownBy(() -> new OrderIntent("PO-1", shop.customerId(), made))
                .hasMessageContaining("cart has an id");
        assertThatThrownBy(() -> orders.find(null)).hasMessageContaining("businessKey");
        assertThatThrownBy(() -> orders.retry("PO-9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PO-9");
    }

    @Test
    void nothing_is_placed_after_close() {
        orders.close();

        assertThatThrownBy(() -> orders.place(shop.intent("PO-1"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> orders.recover()).isInstanceOf(IllegalStateException.class);
        assertThat(journal.find("PO-1")).isEmpty();
    }
}
