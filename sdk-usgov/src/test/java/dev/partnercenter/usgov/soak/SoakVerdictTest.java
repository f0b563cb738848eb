package dev.partnercenter.usgov.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class SoakVerdictTest {
    @Test
    void what_goes_up_and_down_is_flat() {
        assertThat(SoakVerdict.growth(samples(i -> sample(20_000_000 + i % 3 * 1_000_000, 90 + i % 4, 70 + i % 5))))
                .isEmpty();
    }

    @Test
    void what_keeps_growing_is_not() {
        assertThat(SoakVerdict.growth(samples(i -> sample(20_000_000 + i * 1_000_000, 90 + i, 70 + i))))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("heap grew from "))
                .anyMatch(line -> line.startsWith("threads grew from "))
                .anyMatch(line -> line.startsWith("open files grew from "));
    }

    @Test
    void two_samples_say_nothing() {
        assertThat(SoakVerdict.growth(List.of(sample(1, 1, 1), sample(1, 1, 1))))
                .hasSize(3);
    }

    private static List<SoakSample> samples(IntFunction<SoakSample> figures) {
        return IntStream.range(0, 30).mapToObj(figures).toList();
    }

    private static SoakSample sample(long heap, int threads, int files) {
        return new SoakSample(Duration.ZERO, 1, 0, heap, threads, files);
    }
}
