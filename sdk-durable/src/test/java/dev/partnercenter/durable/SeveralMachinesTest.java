package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.Fault;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several machines place and recover the same orders at the same time; each has connections of its own. */
@Tag("once")
class SeveralMachinesTest {
    private static final int MACHINES = 3;
    private static final int ORDERS = 20;

    private Shop shop;

    @BeforeEach
    void open(@TempDir Path directory) {
        shop = Shop.open(directory);
        shop.simulator().faults().onOperation("checkout-a-cart").times(4).loseAnswer();
        shop.simulator()
                .faults()
                .onOperation("checkout-a-cart")
                .times(3)
                .afterPassing(5)
                .cut();
        Fault lost = shop.simulator().faults().onOperation("create-a-cart");
        lost.times(3).afterPassing(2).loseAnswer();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    @ExtendWith(Postgres.class)
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "several machines place and recover the same orders at once, on one PostgreSQL",
            outcome = "each order is worked on by one of them at a time: one order for each business key")
    void one_order_for_each_key_on_postgresql(DataSource database) throws Exception {
        placeTogether(() -> JdbcJournal.of(database));
    }

    @Test
    @FaultCase(
            area = FaultArea.ORDERS,
            fault = "several processes place and recover the same orders at once, on one file",
            outcome = "each order is worked on by one of them at a time: one order for each business key")
    void one_order_for_each_key_on_one_file() throws Exception {
        placeTogether(shop::journal);
    }

    private void placeTogether(Supplier<Journal> journals) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2 * MACHINES);
        List<Journal> opened = new ArrayList<>();
        try {
            List<DurableOrders> machines = IntStream.range(0, MACHINES)
                    .mapToObj(i -> {
                        opened.add(journals.get());
                        return machine(opened.get(i), "machine " + i);
                    })
                    .toList();
            List<Callable<Object>> work = new ArrayList<>();
            machines.forEach(machine -> {
                work.add(() -> IntStream.range(0, ORDERS)
                        .mapToObj(i -> machine.place(shop.intent("PO-" + i, i + 1)))
                        .toList());
                work.add(() -> List.of(machine.recover(), machine.recover()));
            });
            for (Future<Object> done : threads.invokeAll(work)) {
                done.get();
            }
            DurableOrders last = machines.get(0);
            last.recover();
            assertThat(last.recover().isComplete()).isTrue();

            List<OrderOutcome> outcomes = last.list(OrderState.ORDERED);
            assertThat(outcomes).hasSize(ORDERS);
            assertThat(outcomes.stream().flatMap(outcome -> outcome.orderIds().stream()))
                    .containsExactlyInAnyOrderElementsOf(shop.placedIds())
                    .hasSize(ORDERS);
        } finally {
            threads.shutdownNow();
            opened.forEach(Journal::close);
        }
    }

    private DurableOrders machine(Journal journal, String name) {
        return DurableOrders.builder()
                .client(shop.partner())
                .journal(journal)
                .owner(name)
                .quietPeriod(Duration.ZERO)
                .build();
    }
}
