package dev.partnercenter.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlagsTest {
    @Test
    void what_the_pace_adds_is_added_to_all_of_them() {
        Flags flags = new Flags(List.of("-Dpace=quick"));

        assertThat(List.of(flags.measured(), flags.cold(), flags.layout(), flags.heapOf(9)))
                .allSatisfy(each -> assertThat(each).contains("-Dpace=quick", "-XX:+UseSerialGC"));
        assertThat(flags.heapOf(9)).contains("-Xms9m", "-Xmx9m");
    }

    @Test
    void figures_are_made_with_the_compilers_that_users_have() {
        assertThat(Pace.FULL.flags().measured()).noneMatch(flag -> flag.contains("Tiered"));
    }
}
