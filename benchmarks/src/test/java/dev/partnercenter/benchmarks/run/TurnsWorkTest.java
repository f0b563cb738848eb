package dev.partnercenter.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.benchmarks.report.Figures;
import dev.partnercenter.benchmarks.server.BenchmarkServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnsWorkTest {
    private static final Pace.Turns SHORT = new Pace.Turns(50, 2, 20);

    @TempDir
    Path directory;

    private BenchmarkServer server;

    @BeforeEach
    void start() throws IOException {
        server = new BenchmarkServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void every_candidate_has_all_its_turns_and_each_of_them_counts() throws Exception {
        Figures figures = new Figures();

        work("sdk", "raw").measure(1, List.of("raw", "sdk"), figures);
        work("sdk", "raw").measure(2, List.of("sdk", "raw"), figures);

        for (String measure : List.of("wall", "cpu", "alloc", "throughput")) {
            assertThat(figures.count("get", measure, "sdk")).as(measure).isEqualTo(4);
            assertThat(figures.count("get", measure, "raw")).as(measure).isEqualTo(4);
        }
        assertThat(figures.median("get", "alloc", "sdk").orElseThrow()).isBetween(5_000.0, 500_000.0);
    }

    @Test
    void a_candidate_that_fails_is_named() {
        assertThatThrownBy(() -> work("sdk", "nobody").measure(1, List.of("sdk", "nobody"), new Figures()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nobody has ended");
    }

    private TurnsWork work(String... candidates) {
        Child child = new Child(directory.resolve("log"), new Flags(List.of()));
        return new TurnsWork("get", List.of(candidates), "GET", 2, SHORT, child, "http://127.0.0.1:" + server.port());
    }
}
