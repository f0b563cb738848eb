package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.api.carts.CartScope;
import dev.partnercenter.api.directory.Directories;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItem;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.spi.CloudModule;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a cart cannot be read: no public text says that the government clouds have the operation. */
class WithoutTheCartTest {
    private static final String PRODUCTIVITY = TestCatalog.PRODUCTIVITY_G3;

    private Shop shop;
    private JdbcJournal journal;
    private DurableOrders orders;

    @BeforeEach
    void open(@TempDir Path directory) {
        shop = Shop.open(directory, simulator -> simulator, client -> client.cloudModule(new NoCartToRead()));
        journal = shop.journal();
        orders = shop.orders(journal);
    }

    @AfterEach
    void close() {
        journal.close();
        shop.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "a checkout is executed, its answer lost, and carts cannot be read in this cloud",
            outcome = "its order is found among the customer's by its items: ordered, not sent again")
    void the_order_is_found_by_its_items() {
        orders.place(shop.intent("PO-1"));
        lose();

        OrderOutcome outcome = orders.place(shop.intent("PO-2"));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(outcome.reason()).contains("the cart cannot be read", "just what was in it");
        assertThat(outcome.orderIds()).containsExactly(shop.placedIds().get(1));
        assertThat(shop.sent("POST", "/checkout")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405, 501, 403})
    void so_it_is_where_the_service_does_not_know_the_operation(int status, @TempDir Path directory) {
        try (Shop other = Shop.open(directory);
                JdbcJournal otherJournal = other.journal()) {
            other.simulator().faults().onOperation("sdk-get-cart").always().respond(status);
            other.simulator().faults().onOperation("checkout-a-cart").loseAnswer();

            OrderOutcome outcome = other.orders(otherJournal).place(other.intent("PO-1"));
            assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
            assertThat(outcome.orderIds()).isEqualTo(other.placedIds()).hasSize(1);
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "a checkout is not executed, does not say so, and carts cannot be read in this cloud",
            outcome = "sent again under the same request id when no order has come up for a while: one order")
    void no_order_after_a_while_means_none() {
        cut();
        assertThat(orders.place(shop.intent("PO-1")).state()).isEqualTo(OrderState.OPEN);

        shop.pass(Shop.QUIET);
        assertThat(orders.recover().count(OrderState.ORDERED)).isEqualTo(1);
        assertThat(shop.placed()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "no order has come up for a begun checkout, carts cannot be read, and the window is over",
            outcome = "parked as unknown with the evidence, never sent again")
    void after_the_window_no_sign_of_an_order_is_not_enough() {
        cut();
        orders.place(shop.intent("PO-1"));

        shop.pass(Shop.WINDOW);
        orders.recover();

        assertThat(orders.list(OrderState.UNKNOWN))
                .singleElement()
                .satisfies(parked -> assertThat(parked.reason())
                        .contains(
                                "no order since then",
                                "window",
                                parked.requestId().toString(),
                                parked.cartId()));
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "two equal orders for one customer are uncertain, one order has come up, and carts cannot be read",
            outcome = "both parked as unknown with the id of that order, neither is sent again")
    void an_order_that_could_be_either_ones_is_given_to_none() {
        cut();
        orders.place(shop.intent("PO-1"));
        lose();
        orders.place(shop.intent("PO-2"));

        shop.pass(Shop.QUIET);
        orders.recover();

        assertThat(orders.list(OrderState.UNKNOWN))
                .hasSize(2)
                .allSatisfy(parked ->
                        assertThat(parked.reason()).contains(shop.placedIds().get(0)))
                .anySatisfy(parked -> assertThat(parked.reason()).contains("may belong to PO-2 as well"));
        assertThat(shop.sent("POST", "/checkout")).hasSize(2);
        assertThat(shop.placed()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "two orders that differ in the names of their items alone are uncertain, and carts cannot be read",
            outcome = "told apart by these names: the one is found, the other sent again, one order for each")
    void names_of_items_tell_orders_apart() {
        cut();
        orders.place(named("PO-1"));
        lose();
        orders.place(named("PO-2"));

        shop.pass(Shop.QUIET);
        orders.recover();

        assertThat(orders.list(OrderState.ORDERED))
                .extracting(OrderOutcome::orderIds)
                .containsExactly(
                        List.of(shop.placedIds().get(1)),
                        List.of(shop.placedIds().get(0)));
        assertThat(shop.placed()).isEqualTo(2);
    }

    private OrderIntent named(String key) {
        return OrderIntent.of(
                key,
                shop.customerId(),
                List.of(Shop.item(PRODUCTIVITY, 3).toBuilder().friendlyName(key).build()));
    }

    @Test
    void an_order_of_somebody_else_for_the_same_item_is_no_proof() {
        cut();
        orders.place(shop.intent("PO-1", 3));
        shop.partner()
                .customers()
                .byId(shop.customerId())
                .orders()
                .create(Order.builder()
                        .referenceCustomerId(shop.customerId())
                        .lineItems(List.of(OrderLineItem.builder()
                                .lineItemNumber(0)
                                .offerId(PRODUCTIVITY)
                                .quantity(4)
                                .build()))
                        .build());

        shop.pass(Shop.QUIET);
        orders.recover();

        assertThat(orders.list(OrderState.UNKNOWN))
                .singleElement()
                .satisfies(parked -> assertThat(parked.reason()).contains("not what is in the cart"));
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "a checkout is uncertain, and neither carts nor orders may be read",
            outcome = "parked as unknown, never sent again")
    void without_any_way_to_ask_nothing_is_sent_again() {
        cut();
        shop.simulator()
                .faults()
                .onOperation("get-all-of-a-customer-s-orders")
                .always()
                .respond(403);
        orders.place(shop.intent("PO-1"));

        shop.pass(Shop.QUIET);
        orders.recover();

        assertThat(orders.list(OrderState.UNKNOWN))
                .singleElement()
                .satisfies(parked -> assertThat(parked.reason()).contains("cannot be listed"));
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-8H", "PT8H"})
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the clocks of Partner Center and of the journal are hours apart",
            outcome = "orders are compared with the time of their cart, by the same clock: found, not sent again")
    void clocks_that_differ_hide_no_order(Duration ahead) {
        lose();
        Clock wrong = Clock.offset(shop.simulator().clock(), ahead);
        try (JdbcJournal other = JdbcJournal.file(shop.directory().resolve("other.db"), wrong)) {
            OrderOutcome outcome = shop.orders(other).place(shop.intent("PO-1"));

            assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
            assertThat(outcome.orderIds()).isEqualTo(shop.placedIds()).hasSize(1);
        }
    }

    private void lose() {
        shop.simulator().faults().onOperation("checkout-a-cart").loseAnswer();
    }

    private void cut() {
        shop.simulator().faults().onOperation("checkout-a-cart").cut();
    }

    /** A cloud that lacks the operation, as the client of a government cloud may be told. */
    private static final class NoCartToRead implements CloudModule {
        @Override
        public void check(PartnerCloud cloud) {}

        @Override
        public @Nullable String refusal(Operation operation, boolean onlyStated) {
            return operation.equals(CartScope.GET) ? "carts cannot be read here" : null;
        }

        @Override
        public Directories directories(ModuleDoor door) {
            return new NoDirectories();
        }
    }
}
