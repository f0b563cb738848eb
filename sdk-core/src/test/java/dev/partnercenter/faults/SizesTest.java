package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Answers that would fill the memory, in a JVM of 64 MB that dies when any thread of it runs out: it runs
 * {@link SizesProgram} once, whose lines the tests look at.
 */
class SizesTest {
    private static final Map<String, String> ENDS = new HashMap<>();

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SizesProgram.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = program.waitFor(2, TimeUnit.MINUTES);
        program.destroyForcibly();
        String lines = Files.readString(output);
        assertThat(ended && program.exitValue() == 0).as(lines).isTrue();
        lines.lines().filter(line -> line.contains(" -> ")).forEach(line -> {
            String[] parts = line.split(" -> ", 2);
            ENDS.put(parts[0], parts[1]);
        });
    }

    /** How a case ended, and after how many milliseconds. */
    private static String end(String name) {
        return ENDS.getOrDefault(name, "did not run");
    }

    @Test
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "error body of 200 MB; one of 400 MB in gzip",
            outcome = "only its beginning is read; ServerException with an excerpt")
    void an_error_body_is_read_to_a_bound() {
        assertThat(end("error body")).startsWith("ServerException The service answered 500: xxx");
        assertThat(end("zipped error body")).startsWith("ServerException The service answered 500");
    }

    @Test
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "gzip that expands to 400 MB of spaces",
            outcome = "DecodeException that says how much is read")
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "gzip that expands to 400 MB, as the answer to a write",
            outcome = "sent once; DecodeException with the status of the success")
    void an_answer_is_read_to_a_bound() {
        for (String name : new String[] {"zipped spaces", "zipped spaces to a write", "zipped spaces to a module"}) {
            assertThat(end(name)).startsWith("DecodeException").contains("the answer is longer than");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "one text of 400 MB, in gzip or not",
            outcome = "DecodeException that names the property")
    void a_text_has_a_bound() {
        assertThat(end("zipped text")).startsWith("DecodeException");
        assertThat(end("plain text")).startsWith("DecodeException");
    }

    @Test
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "gzip that expands to 130 million empty elements of a collection",
            outcome = "DecodeException: what is read is bounded by the memory it takes, not only by its bytes")
    void small_elements_count_for_what_they_take_in_memory() {
        assertThat(end("zipped elements"))
                .startsWith("DecodeException")
                .contains("more in the answer than may be held");
        assertThat(end("zipped half elements")).startsWith("DecodeException").contains("more in the answer than may");
        assertThat(end("zipped wrong elements"))
                .startsWith("DecodeException")
                .contains("more in the answer than may be held");
        assertThat(end("zipped elements to the raw door")).startsWith("DecodeException");
        assertThat(end("zipped elements to a module")).startsWith("DecodeException");
    }

    @Test
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "gzip that expands to 400 MB of unknown properties, of empty lists, of numbers or of short texts",
            outcome = "DecodeException: what is read is bounded by the memory it takes, not only by its bytes")
    void unknown_properties_count_too() {
        for (String name : new String[] {"zipped properties", "zipped lists", "zipped numbers", "zipped texts"}) {
            assertThat(end(name)).startsWith("DecodeException").contains("more in the answer than may be held");
        }
    }

    @Test
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "a flood of headers; a header or a status line without end",
            outcome = "TransportException after 256 KiB")
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "a flood of headers as the answer to a write",
            outcome = "sent once; UnknownOutcomeException")
    void headers_are_read_to_a_bound() {
        for (String name : new String[] {"many headers", "one header", "status line"}) {
            assertThat(end(name)).startsWith("TransportException").contains("headers");
        }
        assertThat(end("one header to a write"))
                .startsWith("UnknownOutcomeException")
                .contains("headers");
    }

    @Test
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "a download of 200 MB",
            outcome = "handed through as it comes; all bytes, none of them kept")
    void a_download_is_never_held_in_memory() {
        assertThat(end("download")).startsWith("209715200 ");
    }

    @Test
    @FaultCase(
            area = FaultArea.SIZES,
            fault = "a page of 2,000 elements and 3 MB, with a heap of 64 MB",
            outcome = "the value: the bounds leave room for what is documented")
    void an_honest_page_is_read() {
        assertThat(end("honest page")).startsWith("2000 elements, the last with id s1999 ");
    }
}
