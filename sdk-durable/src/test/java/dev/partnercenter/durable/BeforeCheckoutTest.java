package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.simulator.Fault;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Failures after which it is certain that nothing was ordered. */
class BeforeCheckoutTest {
    private Shop shop;
    private JdbcJournal journal;
    private DurableOrders orders;

    @BeforeEach
    void open(@TempDir Path directory) {
        shop = Shop.open(directory, simulator -> simulator, client -> client.deadline(Duration.ofSeconds(2)));
        journal = shop.journal();
        orders = shop.orders(journal);
    }

    @AfterEach
    void close() {
        journal.close();
        shop.close();
    }

    static Stream<Arguments> ofTheCart() {
        return Stream.of(
                arguments("the answer is lost", (Consumer<Fault>) Fault::loseAnswer),
                arguments("reset", (Consumer<Fault>) Fault::cut),
                arguments("500", (Consumer<Fault>) fault -> fault.respond(500)),
                arguments("409", (Consumer<Fault>) fault -> fault.respond(409)),
                arguments("429 for ever", (Consumer<Fault>)
                        fault -> fault.times(2).respond(429).retryAfter("0")),
                arguments("no JSON", (Consumer<Fault>) Fault::malformBody),
                arguments("no id", (Consumer<Fault>)
                        fault -> fault.afterWork().respond(200).body("{\"lineItems\": []}")),
                arguments("no answer in time", (Consumer<Fault>) Fault::stall));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofTheCart")
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the answer to the creation of a cart is lost, cut, unreadable, a 429 or a 5xx",
            outcome = "open, with the reason; `recover()` makes another cart: one order, the lost cart buys nothing")
    void a_cart_that_may_have_been_made_is_made_again(String name, Consumer<Fault> fault) {
        fault.accept(shop.simulator().faults().onOperation("create-a-cart"));

        OrderOutcome outcome = orders.place(shop.intent("PO-1"));
        assertThat(outcome.state()).isEqualTo(OrderState.OPEN);
        assertThat(outcome.reason()).isNotBlank();
        assertThat(shop.placed()).isZero();

        assertThat(orders.recover().count(OrderState.ORDERED)).isEqualTo(1);
        assertThat(orders.find("PO-1").orElseThrow().orderIds())
                .isEqualTo(shop.placedIds())
                .hasSize(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the checkout is throttled for ever, or answered 503 with Retry-After",
            outcome = "open: it was not taken, and is sent again by `recover()` at once; after the window refused")
    void a_checkout_that_was_not_taken_is_as_if_it_had_not_been_sent() {
        shop.simulator()
                .faults()
                .onOperation("checkout-a-cart")
                .times(2)
                .respond(503)
                .retryAfter("0");
        assertThat(orders.place(shop.intent("PO-1")).state()).isEqualTo(OrderState.OPEN);
        shop.simulator()
                .faults()
                .onOperation("checkout-a-cart")
                .times(2)
                .respond(429)
                .retryAfter("0");
        assertThat(orders.place(shop.intent("PO-2")).state()).isEqualTo(OrderState.OPEN);

        assertThat(orders.recover().count(OrderState.ORDERED)).isEqualTo(2);
        assertThat(shop.placed()).isEqualTo(2);
        assertThat(shop.sent("GET", "")).noneMatch(sent -> sent.path().contains("/carts/"));
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "Partner Center is down, or gives out no token, when an order is placed",
            outcome = "open, with the reason; ordered by `recover()` when it is back")
    void an_order_survives_that_nobody_answers() {
        shop.simulator().goDown();
        assertThat(orders.place(shop.intent("PO-1")).state()).isEqualTo(OrderState.OPEN);
        assertThat(orders.recover().count(OrderState.OPEN)).isEqualTo(1);

        shop.simulator().comeBack();
        assertThat(orders.place(shop.intent("PO-1")).state()).isEqualTo(OrderState.ORDERED);
        assertThat(shop.placed()).isEqualTo(1);
    }

    @Test
    void recovery_does_not_try_each_of_many_when_nobody_answers() {
        shop.simulator().goDown();
        for (int i = 0; i < 6; i++) {
            orders.place(shop.intent("PO-" + i));
        }

        Recovery recovery = orders.recover();
        assertThat(recovery.outcomes()).extracting(OrderOutcome::businessKey).containsExactly("PO-0", "PO-1", "PO-2");
        assertThat(recovery.leftOpen()).isEqualTo(3);
        assertThat(recovery.isComplete()).isFalse();
        // Three that fail again and again do not keep the others from their turn.
        assertThat(orders.recover().outcomes())
                .extracting(OrderOutcome::businessKey)
                .containsExactly("PO-3", "PO-4", "PO-5");

        shop.simulator().comeBack();
        assertThat(orders.recover().count(OrderState.ORDERED)).isEqualTo(6);
        assertThat(shop.placed()).isEqualTo(6);
    }

    @Test
    void an_order_that_nobody_answered_is_refused_after_the_window() {
        shop.simulator().goDown();
        orders.place(shop.intent("PO-1"));
        shop.pass(Shop.WINDOW);
        shop.simulator().comeBack();

        assertThat(orders.place(shop.intent("PO-1"))).satisfies(outcome -> {
            assertThat(outcome.state()).isEqualTo(OrderState.REFUSED);
            assertThat(outcome.reason()).contains("Nothing was ordered");
        });
        assertThat(shop.placed()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "Partner Center refuses the cart or its checkout (400, 403, 404)",
            outcome = "refused with the reason; sent again only when the user calls `retry`")
    void a_refusal_is_final_until_a_person_opens_it_again(String operation, int status) {
        shop.simulator().faults().onOperation(operation).respond(status);

        OrderOutcome refused = orders.place(shop.intent("PO-1"));
        assertThat(refused.state()).isEqualTo(OrderState.REFUSED);
        assertThat(refused.reason()).contains(String.valueOf(status));
        assertThat(orders.recover().outcomes()).isEmpty();
        assertThat(orders.place(shop.intent("PO-1"))).isEqualTo(refused);
        assertThat(shop.placed()).isZero();

        OrderOutcome again = orders.retry("PO-1");
        assertThat(again.state()).isEqualTo(OrderState.ORDERED);
        assertThat(again.requestId()).isNotEqualTo(refused.requestId());
        assertThat(again.orderIds()).isEqualTo(shop.placedIds()).hasSize(1);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("create-a-cart", 400),
                arguments("create-a-cart", 403),
                arguments("create-a-cart", 404),
                arguments("checkout-a-cart", 400),
                arguments("checkout-a-cart", 403),
                arguments("checkout-a-cart", 404));
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the cart that was made does not hold what was put into it",
            outcome = "refused, nothing is checked out")
    void a_cart_that_lost_a_line_is_not_checked_out() {
        shop.simulator()
                .faults()
                .onOperation("create-a-cart")
                .afterWork()
                .respond(201)
                .body("{\"id\": \"cart-1\", \"status\": \"Active\", \"lineItems\": []}");

        OrderOutcome outcome = orders.place(shop.intent("PO-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.REFUSED);
        assertThat(outcome.reason()).contains("does not hold what was put into it");
        assertThat(shop.sent("POST", "/checkout")).isEmpty();
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the intent cannot be written into the journal",
            outcome = "`JournalException`, nothing is sent")
    void nothing_is_sent_that_was_not_written_down() {
        int requests = shop.simulator().recordedExchanges().size();
        DurableOrders blind = shop.orders(new BrittleJournal(journal, 1, false));

        assertThatThrownBy(() -> blind.place(shop.intent("PO-1"))).isInstanceOf(JournalException.class);
        assertThat(shop.simulator().recordedExchanges()).hasSize(requests);
        assertThat(journal.find("PO-1")).isEmpty();
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the thread that places an order is interrupted",
            outcome = "`CallInterruptedException`; the order stays open and others can go on at once")
    void an_interrupt_leaves_the_order_open_and_free() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> orders.place(shop.intent("PO-1"))).isInstanceOf(CallInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(orders.list(OrderState.OPEN)).hasSize(1);
        assertThat(orders.recover().count(OrderState.ORDERED)).isEqualTo(1);
        assertThat(shop.placed()).isEqualTo(1);
    }

    @Test
    void a_closed_client_leaves_the_order_open_and_free() {
        shop.partner().close();
        assertThatThrownBy(() -> orders.place(shop.intent("PO-1"))).isInstanceOf(IllegalStateException.class);

        assertThat(journal.claim("PO-1", "another", Shop.LEASE)).isPresent();
        assertThat(orders.list(OrderState.OPEN)).hasSize(1);
    }
}
