package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A checkout with {@code samples/run} as it is and a small program in place of the samples. What stands in for Maven
 * copies that program's jars; what stands in for Java is the real one, and writes down where it loads classes from.
 */
final class ScriptedCheckout {
    private static final String MAVEN = """
            #!/usr/bin/env bash
            echo build >>"$CHECKOUT/builds"
            if [[ -f $CHECKOUT/broken ]]; then cat "$CHECKOUT/broken"; exit 1; fi
            if [[ -f $CHECKOUT/edit ]]; then
                rm "$CHECKOUT/edit"
                touch samples/src/main/Source.java
                until [[ samples/src/main/Source.java -nt samples/target/.built.next ]]; do
                    touch samples/src/main/Source.java
                done
            fi
            mkdir -p samples/target/lib
            cp "$CHECKOUT/built/partnercenter-samples.jar" samples/target/
            cp "$CHECKOUT/built/library.jar" samples/target/lib/
            """;

    private static final String JAVA = """
            #!/usr/bin/env bash
            exec "$REAL_JAVA" -Xlog:class+load=info:file="$CHECKOUT/loaded.log" "$@"
            """;

    private final Path root;
    private final Map<String, String> variables = new HashMap<>();

    private ScriptedCheckout(Path root) {
        this.root = root;
    }

    /** What came of a start; {@code isFromArchive} tells whether the program's own class came from an archive. */
    record Result(int code, String out, String err, boolean isFromArchive) {
        List<String> arguments() {
            return after("argument ");
        }

        List<String> options() {
            return after("option ");
        }

        private List<String> after(String word) {
            return out.lines()
                    .filter(line -> line.startsWith(word))
                    .map(line -> line.substring(word.length()))
                    .toList();
        }
    }

    /** Whether there is what the script needs. */
    static boolean canRun() throws Exception {
        return ends("bash", "-c", "find --help || find .");
    }

    /** Whether two scripts can wait for each other. */
    static boolean hasLock() throws Exception {
        return ends("bash", "-c", "command -v flock");
    }

    private static boolean ends(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    static ScriptedCheckout in(Path root) throws IOException {
        ScriptedCheckout checkout = new ScriptedCheckout(root);
        checkout.write("pom.xml", "");
        checkout.write("samples/pom.xml", "");
        checkout.write("samples/src/main/Source.java", "");
        checkout.program("bin/mvn", MAVEN);
        checkout.program("java/bin/java", JAVA);
        checkout.program("another-java/bin/java", JAVA);
        checkout.program("samples/run", Files.readString(Path.of("run").toAbsolutePath()));
        Files.createDirectories(root.resolve("built"));
        checkout.jar("partnercenter-samples.jar", ScriptedProgram.class);
        checkout.jar("library.jar", ScriptTest.class);
        checkout.set("CHECKOUT", root.toString());
        checkout.set(
                "REAL_JAVA",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        checkout.set("JAVA_HOME", root.resolve("java").toString());
        checkout.set("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
        return checkout;
    }

    void set(String variable, String value) {
        variables.put(variable, value);
    }

    void useAnotherJava() {
        set("JAVA_HOME", root.resolve("another-java").toString());
    }

    void editSource() throws IOException {
        later(root.resolve("samples/src/main/Source.java"));
    }

    void editSourceDuringTheBuild() throws IOException {
        write("edit", "");
    }

    void changeLibrary() throws IOException {
        later(target("lib/library.jar"));
    }

    void breakBuild(String message) throws IOException {
        write("broken", message);
    }

    Path target(String file) {
        return root.resolve("samples/target").resolve(file);
    }

    int builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    Result run(String... arguments) throws Exception {
        return end(start("", arguments), "");
    }

    List<Result> runTwice(String... arguments) throws Exception {
        Process one = start("1", arguments);
        Process two = start("2", arguments);
        return List.of(end(one, "1"), end(two, "2"));
    }

    private Process start(String suffix, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", root.resolve("samples/run").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(root.resolve("out" + suffix).toFile())
                .redirectError(root.resolve("err" + suffix).toFile());
        builder.environment().keySet().removeAll(List.of("SAMPLES_CDS", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(variables);
        return builder.start();
    }

    private Result end(Process process, String suffix) throws Exception {
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        Path loaded = root.resolve("loaded.log");
        boolean archived = Files.exists(loaded)
                && Files.readString(loaded).contains(ScriptedProgram.class.getName() + " source: shared objects file");
        return new Result(
                process.exitValue(),
                Files.readString(root.resolve("out" + suffix)),
                Files.readString(root.resolve("err" + suffix)),
                archived);
    }

    /** A minute from now, which is later than whatever was made until now, however coarse the clock of the disk. */
    private static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void program(String file, String text) throws IOException {
        write(file, text);
        assertThat(root.resolve(file).toFile().setExecutable(true)).isTrue();
    }

    private void jar(String name, Class<?> content) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ScriptedProgram.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/library.jar");
        String entry = content.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(root.resolve("built/" + name)), manifest);
                InputStream bytes = content.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            bytes.transferTo(jar);
        }
    }
}
