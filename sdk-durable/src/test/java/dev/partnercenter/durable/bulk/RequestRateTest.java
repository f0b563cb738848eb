package dev.partnercenter.durable.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.Operation;
import dev.partnercenter.api.customers.Customers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How fast, on a clock that the test moves. */
class RequestRateTest {
    private static final Operation OPERATION = Customers.LIST;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    // Just before the clock of the machine runs over, which it may.
    private final AtomicLong nanos =
            new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(10).toNanos());
    private final RequestRate rate = new RequestRate(500, nanos::get);

    @Test
    void requests_are_evenly_spaced() {
        assertThat(rate.beforeAttempt(OPERATION)).isZero();
        assertThat(rate.beforeAttempt(OPERATION)).isEqualTo(Duration.ofMillis(120));

        advance(Duration.ofMillis(119));
        assertThat(rate.beforeAttempt(OPERATION)).isEqualTo(Duration.ofMillis(1));

        advance(Duration.ofMillis(1));
        assertThat(rate.beforeAttempt(OPERATION)).isZero();
    }

    @Test
    void time_without_requests_is_not_saved_up() {
        advance(Duration.ofHours(1));

        assertThat(rate.beforeAttempt(OPERATION)).isZero();
        assertThat(rate.beforeAttempt(OPERATION)).isEqualTo(Duration.ofMillis(120));
    }

    @Test
    void no_minute_has_more_requests_than_the_limit() {
        assertThat(grantedWithin(MINUTE)).isEqualTo(500);
        assertThat(grantedWithin(MINUTE)).isEqualTo(500);
    }

    @Test
    void a_429_stops_everything_for_as_long_as_it_asks_and_leaves_the_rate() {
        answer(429, Duration.ofSeconds(57));

        assertThat(rate.pausedFor()).isEqualTo(Duration.ofSeconds(57));
        assertThat(rate.beforeAttempt(OPERATION)).isEqualTo(Duration.ofSeconds(57));
        advance(Duration.ofSeconds(57));
        assertThat(rate.beforeAttempt(OPERATION)).isZero();
        assertThat(rate.current()).isEqualTo(500);
    }

    @Test
    void several_429_of_requests_under_way_at_once_count_once_and_the_longest_pause_holds() {
        answer(429, Duration.ofSeconds(10));
        answer(429, Duration.ofSeconds(30));
        answer(429, Duration.ofSeconds(20));

        assertThat(rate.pausedFor()).isEqualTo(Duration.ofSeconds(30));
        assertThat(rate.current()).isEqualTo(500);
    }

    @Test
    void a_429_that_comes_again_halves_the_rate_down_to_a_thirty_second() {
        answer(429, Duration.ofSeconds(10));
        for (int expected : new int[] {250, 125, 62, 31, 15, 15, 15}) {
            advance(Duration.ofSeconds(10));
            answer(429, Duration.ofSeconds(10));
            assertThat(rate.current()).isEqualTo(expected);
        }
    }

    @Test
    void each_quiet_minute_gives_back_a_tenth_of_the_limit() {
        answer(429, Duration.ofSeconds(10));
        advance(Duration.ofSeconds(10));
        answer(429, Duration.ofSeconds(10));
        advance(Duration.ofSeconds(10));

        for (int expected : new int[] {250, 300, 350, 400, 450, 500, 500}) {
            assertThat(rate.current()).isEqualTo(expected);
            advance(MINUTE);
        }
    }

    @Test
    void a_429_after_a_quiet_minute_is_a_first_one_again() {
        answer(429, Duration.ofSeconds(10));
        advance(Duration.ofSeconds(10).plus(MINUTE));
        answer(429, Duration.ofSeconds(10));

        assertThat(rate.current()).isEqualTo(500);
    }

    @Test
    void a_429_that_does_not_say_for_how_long_pauses_twice_as_long_each_time() {
        for (int expected : new int[] {1, 2, 4, 8, 16, 32, 64, 64}) {
            answer(429, null);
            assertThat(rate.pausedFor()).hasSeconds(expected);
            advance(Duration.ofSeconds(expected));
        }
    }

    @Test
    void a_503_pauses_if_it_says_for_how_long_and_does_not_slow_down() {
        answer(503, null);
        assertThat(rate.pausedFor()).isZero();

        for (int i = 0; i < 3; i++) {
            answer(503, Duration.ofSeconds(5));
            assertThat(rate.pausedFor()).hasSeconds(5);
            advance(Duration.ofSeconds(5));
        }
        assertThat(rate.current()).isEqualTo(500);
    }

    @Test
    void a_429_in_the_pause_of_a_503_changes_nothing_but_the_pause() {
        answer(503, Duration.ofSeconds(5));
        answer(429, null);

        assertThat(rate.pausedFor()).hasSeconds(5);
        assertThat(rate.current()).isEqualTo(500);
    }

    @Test
    void a_pause_ends_after_ten_minutes_whatever_the_service_asks_for() {
        answer(429, Duration.ofDays(1));

        assertThat(rate.pausedFor()).hasMinutes(10);
    }

    @Test
    void other_answers_change_nothing() {
        answer(200, Duration.ofSeconds(5));
        answer(404, null);
        answer(null, null);

        assertThat(rate.pausedFor()).isZero();
    }

    @Test
    void a_limit_below_one_is_refused() {
        assertThatThrownBy(() -> RequestRate.perMinute(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("requests per minute must be at least 1, was 0");
        assertThat(RequestRate.documented().limit()).isEqualTo(500);
    }

    private long grantedWithin(Duration time) {
        long granted = 0;
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusMillis(10)) {
            while (rate.beforeAttempt(OPERATION).isZero()) {
                granted++;
            }
            advance(Duration.ofMillis(10));
        }
        return granted;
    }

    private void answer(@Nullable Integer status, @Nullable Duration retryAfter) {
        rate.afterAttempt(OPERATION, status, retryAfter);
    }

    private void advance(Duration by) {
        nanos.addAndGet(by.toNanos());
    }
}
