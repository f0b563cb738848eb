package dev.partnercenter.usgov.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The soak, by command only; each side in a process of its own, the client's with 128 MB.
 *
 * <pre>
 * mvn -pl sdk-usgov -am test -Dtest=SoakTest -Dsurefire.failIfNoSpecifiedTests=false -Dsoak.minutes=30
 * </pre>
 */
@Tag("once")
@EnabledIfSystemProperty(named = "soak.minutes", matches = ".+", disabledReason = "only by command: -Dsoak.minutes=30")
class SoakTest {
    private final SoakSettings settings = SoakSettings.ofSystem();

    @Test
    void heap_threads_and_connections_stay_flat_under_faults() throws Exception {
        Process server = start("-Xmx1g", SoakServer.class);
        try (BufferedReader told = lines(server)) {
            Process client = start("-Xmx128m", Soak.class, told.readLine());
            try (BufferedReader figures = lines(client)) {
                figures.lines().forEach(System.out::println);
            } finally {
                client.destroyForcibly();
            }
            server.getOutputStream().close();
            told.lines().forEach(System.out::println);
            assertThat(client.waitFor()).isZero();
        } finally {
            server.destroyForcibly();
        }
    }

    private Process start(String heap, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-XX:+UseSerialGC"));
        command.addAll(List.of(settings.asOptions()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
