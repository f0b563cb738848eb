package dev.partnercenter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Feeds made-up bytes to every place where bytes of others come in; nothing but the documented exceptions may come out. With
 * every build for a fixed number of fixed inputs; for longer, and with others each time, by command:
 *
 * <pre>
 * mvn -pl sdk-core -am test -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.seconds=600
 * </pre>
 */
@Tag("once")
class FuzzTest {
    private static final Path FOLDER = Path.of("target/fuzz").toAbsolutePath();
    private static final int RUNS = 10_000;

    @TestFactory
    Stream<DynamicTest> every_input_to_start_from_is_taken() {
        return Fuzz.names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> Fuzz.target(name)
                                .seeds()
                                .forEach(seed -> Fuzz.target(name).run(new Input(seed)))));
    }

    @Test
    void a_fixed_number_of_made_up_inputs_is_taken() throws Exception {
        Path seeds = Files.createDirectories(FOLDER.resolve("seeds-all"));
        for (String name : Fuzz.names()) {
            write(seeds, name);
        }
        // What is found goes to a folder that begins empty, so that each run is like the first.
        Path found = Files.createTempDirectory(FOLDER, "found");
        fuzz(List.of(), List.of("-runs=" + RUNS, "-seed=1", found.toString(), seeds.toString()));
    }

    @TestFactory
    @EnabledIfSystemProperty(named = "fuzz.seconds", matches = "\\d+", disabledReason = "only by command")
    Stream<DynamicTest> as_many_as_there_is_time_for() {
        int seconds = Integer.getInteger("fuzz.seconds") / Fuzz.names().size();
        return Fuzz.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path found = Files.createDirectories(FOLDER.resolve("found-" + name));
                    Path seeds = Files.createDirectories(FOLDER.resolve("seeds-" + name));
                    write(seeds, name);
                    fuzz(
                            List.of("-Dfuzz.target=" + name),
                            List.of("-max_total_time=" + seconds, found.toString(), seeds.toString()));
                }));
    }

    private static void write(Path folder, String name) throws IOException {
        List<byte[]> seeds = Fuzz.target(name).seeds();
        for (int i = 0; i < seeds.size(); i++) {
            byte[] input = Input.of(Fuzz.names().indexOf(name), seeds.get(i));
            Files.write(folder.resolve(name + "-" + i), input);
        }
    }

    private static void fuzz(List<String> jvm, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzz.class.getName(),
                "--instrumentation_includes=dev.partnercenter.internal.**",
                "--custom_hook_includes=dev.partnercenter.internal.**",
                "--reproducer_path=" + FOLDER,
                "-artifact_prefix=" + FOLDER + "/",
                "-timeout=120"));
        command.addAll(options);
        Path output = Files.createTempFile(FOLDER, "output", ".txt");
        int exit = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(output);
        assertThat(exit)
                .as(() -> "the fuzzer found something:\n" + String.join("\n", last(lines)))
                .isZero();
        assertThat(lines).anyMatch(line -> line.contains("DONE") || line.contains("Done"));
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - 60), lines.size());
    }
}
