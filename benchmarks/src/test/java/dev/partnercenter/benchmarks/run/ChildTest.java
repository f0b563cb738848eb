package dev.partnercenter.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    Path directory;

    private Path log;
    private Child child;

    @BeforeEach
    void start() {
        log = directory.resolve("log");
        child = new Child(log, new Flags(List.of()));
    }

    @Test
    void numbers_are_read_from_lines_of_a_name_and_a_number() throws Exception {
        Child.Ended ended = child.run(List.of("bash", "-c", "echo 'heap 12.5'; echo some words here; exit 3"));

        assertThat(ended.numbers()).isEqualTo(Map.of("heap", 12.5));
        assertThat(ended.exit()).isEqualTo(3);
    }

    @Test
    void the_shell_times_a_command_and_what_it_complains_of_goes_to_the_log() throws Exception {
        Map<String, Double> times =
                child.time(List.of("bash", "-c", "echo complaint >&2; for ((i = 0; i < 20000; i++)); do :; done"));

        assertThat(times.get("cpu")).isPositive().isLessThan(60e6);
        assertThat(times.get("wall")).isPositive().isLessThan(600e6);
        assertThat(Files.readString(log)).isEqualTo("complaint\n");
    }

    @Test
    void a_command_that_must_end_well_and_does_not_is_named() {
        assertThatThrownBy(() -> child.runWell(List.of("bash", "-c", "exit 3")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining(log.toString());
    }
}
