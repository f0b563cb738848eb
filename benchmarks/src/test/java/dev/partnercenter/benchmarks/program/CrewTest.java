package dev.partnercenter.benchmarks.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CrewTest {
    private static final int THREADS = 3;
    private static final int ARRAY = 100_000;

    @Test
    void all_threads_work_until_the_time_is_over_and_their_work_is_added_up() throws Exception {
        AtomicLong done = new AtomicLong();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Callable<Long> work = () -> {
            threads.add(Thread.currentThread());
            return done.incrementAndGet();
        };
        try (Crew crew = new Crew(THREADS, work)) {
            Crew.Done told = crew.work(20);

            assertThat(threads).hasSize(THREADS);
            // Two before it counts.
            assertThat(told.calls()).isEqualTo(done.get() - 2 * THREADS).isGreaterThanOrEqualTo(THREADS);
            assertThat(told.wall()).isGreaterThanOrEqualTo(20_000_000);
            assertThat(told.cpu()).isPositive();
        }
    }

    @Test
    void a_call_takes_the_memory_that_it_takes() throws Exception {
        AtomicReference<byte[]> last = new AtomicReference<>();
        try (Crew crew = new Crew(THREADS, () -> last.getAndSet(new byte[ARRAY]))) {
            crew.work(20);
            Crew.Done told = crew.work(50);

            assertThat((double) told.allocated() / told.calls()).isCloseTo(ARRAY, within(ARRAY * 0.1));
        }
    }

    @Test
    void a_failure_of_one_ends_the_work() {
        Callable<Void> work = () -> {
            throw new IllegalStateException("something else was read");
        };
        try (Crew crew = new Crew(1, work)) {
            assertThatThrownBy(() -> crew.work(20)).hasRootCauseMessage("something else was read");
        }
    }
}
