package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

/** A checkout without a certain answer, of a service that buys again whatever it is asked twice. */
class UncertainCheckoutTest {
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

    static Stream<Arguments> executed() {
        return Stream.of(
                fault("the answer is lost", Fault::loseAnswer),
                fault("500", fault -> fault.afterWork().respond(500)),
                fault("502", fault -> fault.afterWork().respond(502)),
                fault("503", fault -> fault.afterWork().respond(503)),
                fault("504", fault -> fault.afterWork().respond(504)),
                fault("408", fault -> fault.afterWork().respond(408)),
                fault("a page of HTML", fault -> fault.afterWork().respond(200).body("<html>Sorry</html>")),
                fault("cut in the body", Fault::cutInBody),
                fault("half a body", Fault::truncateBody),
                fault("no JSON", Fault::malformBody),
                fault("an empty object", fault -> fault.afterWork().respond(200).body("{}")),
                fault("no answer in time", fault -> fault.afterWork().stall()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("executed")
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "a checkout is executed and its answer lost, cut, late, unreadable or a 408 or 5xx",
            outcome = "the cart is asked and not checked out again: ordered, with the ids of the one order")
    void a_checkout_that_was_executed_is_found_and_not_sent_again(String name, Consumer<Fault> fault) {
        fault.accept(shop.simulator().faults().onOperation("checkout-a-cart"));

        OrderOutcome outcome = orders.place(shop.intent("PO-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(outcome.orderIds()).isEqualTo(shop.placedIds()).hasSize(1);
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
    }

    static Stream<Arguments> notExecuted() {
        return Stream.of(
                fault("reset", Fault::cut),
                fault("500", fault -> fault.respond(500)),
                fault("502", fault -> fault.respond(502)),
                fault("503", fault -> fault.respond(503)),
                fault("504", fault -> fault.respond(504)),
                fault("409", fault -> fault.respond(409)),
                fault("a redirect elsewhere", fault -> fault.redirect(307, "https://elsewhere.example/")),
                fault("no answer in time", Fault::stall));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notExecuted")
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "a checkout is not executed, and a reset, time-out, 409, redirect or 5xx does not tell so",
            outcome = "open until it can no longer be on its way, then sent again under the same request id: one order")
    void a_checkout_that_was_not_executed_is_sent_again_when_it_can_no_longer_arrive(
            String name, Consumer<Fault> fault) {
        fault.accept(shop.simulator().faults().onOperation("checkout-a-cart"));

        OrderOutcome outcome = orders.place(shop.intent("PO-1"));
        assertThat(outcome.state()).isEqualTo(OrderState.OPEN);
        assertThat(outcome.reason()).contains("the cart is still open", "may still be on its way");

        shop.pass(Shop.QUIET.minusMillis(1));
        assertThat(orders.recover().isComplete()).isFalse();
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);

        shop.pass(Duration.ofMillis(1));
        assertThat(orders.recover().isComplete()).isTrue();
        assertThat(orders.find("PO-1").orElseThrow().orderIds())
                .isEqualTo(shop.placedIds())
                .hasSize(1);
        assertThat(shop.sent("POST", "/checkout"))
                .hasSize(2)
                .allSatisfy(sent -> assertThat(sent.requestHeader("MS-RequestId"))
                        .isEqualTo(outcome.requestId().toString()));
    }

    @Test
    void without_a_quiet_period_what_is_seen_is_believed_at_once() {
        shop.simulator().faults().onOperation("checkout-a-cart").respond(500);
        DurableOrders trusting = DurableOrders.builder()
                .client(shop.partner())
                .journal(journal)
                .quietPeriod(Duration.ZERO)
                .build();

        assertThat(trusting.place(shop.intent("PO-1")).state()).isEqualTo(OrderState.ORDERED);
        assertThat(shop.placed()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "Partner Center says that a cart was checked out before (400, 800065)",
            outcome = "no refusal is taken from it: the cart is asked, ordered")
    void a_cart_that_was_checked_out_before_is_asked() {
        shop.simulator()
                .faults()
                .onOperation("checkout-a-cart")
                .afterWork()
                .respond(400)
                .body("{\"code\": 800065, \"description\": \"Cannot check out an already submitted cart.\"}");

        OrderOutcome outcome = orders.place(shop.intent("PO-1"));

        assertThat(outcome.state()).isEqualTo(OrderState.ORDERED);
        assertThat(outcome.orderIds()).isEqualTo(shop.placedIds()).hasSize(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "the repeat of an uncertain checkout is refused",
            outcome = "the cart is asked once more; still open: refused with the reason, nothing was ordered")
    void a_refused_repeat_is_a_refusal_only_when_the_cart_says_so_too() {
        shop.simulator().faults().onOperation("checkout-a-cart").respond(400);
        shop.simulator().faults().onOperation("checkout-a-cart").cut();
        orders.place(shop.intent("PO-1"));

        shop.pass(Shop.QUIET);
        orders.recover();

        assertThat(orders.list(OrderState.REFUSED))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.reason()).contains("400"));
        assertThat(shop.placed()).isZero();
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "Partner Center goes down after it executed a checkout, for longer than the window",
            outcome = "open until it can be asked again, never sent again: ordered, with the id")
    void an_order_is_not_lost_when_the_service_is_down_for_longer_than_the_window() {
        shop.simulator().faults().onOperation("checkout-a-cart").loseAnswer();
        shop.simulator().faults().onOperation("sdk-get-cart").times(2).cut();
        orders.place(shop.intent("PO-1"));
        shop.simulator().goDown();

        shop.pass(Shop.WINDOW);
        assertThat(orders.recover().outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.state()).isEqualTo(OrderState.OPEN);
            assertThat(outcome.reason()).contains("could not be asked");
        });

        shop.simulator().comeBack();
        assertThat(orders.recover().count(OrderState.ORDERED)).isEqualTo(1);
        assertThat(orders.find("PO-1").orElseThrow().orderIds())
                .isEqualTo(shop.placedIds())
                .hasSize(1);
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
    }

    @Test
    void a_checkout_that_did_not_arrive_before_a_long_down_time_is_not_sent_after_it() {
        shop.simulator().faults().onOperation("checkout-a-cart").cut();
        orders.place(shop.intent("PO-1"));

        shop.pass(Shop.WINDOW);
        orders.recover();

        assertThat(orders.list(OrderState.REFUSED))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.reason()).contains("Nothing was ordered within the window"));
        assertThat(shop.sent("POST", "/checkout")).hasSize(1);
    }

    @Test
    void what_is_known_to_be_ordered_waits_for_its_ids() {
        shop.simulator().faults().onOperation("checkout-a-cart").loseAnswer();
        shop.simulator()
                .faults()
                .onOperation("get-all-of-a-customer-s-orders")
                .respond(200)
                .body("{\"totalCount\": 0, \"items\": []}");

        assertThat(orders.place(shop.intent("PO-1"))).satisfies(outcome -> {
            assertThat(outcome.state()).isEqualTo(OrderState.OPEN);
            assertThat(outcome.reason()).contains("was ordered", "not known");
        });
        orders.recover();
        assertThat(orders.find("PO-1").orElseThrow().orderIds()).isEqualTo(shop.placedIds());
    }

    private static Arguments fault(String name, Consumer<Fault> fault) {
        return arguments(name, fault);
    }
}
