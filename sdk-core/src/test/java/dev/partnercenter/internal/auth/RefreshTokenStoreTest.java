package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.auth.RefreshTokenStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@Tag("once")
class RefreshTokenStoreTest {
    @TempDir
    Path directory;

    @Test
    void theFileIsItsOwnersOnly() throws IOException {
        Path file = directory.resolve("new/place/token");
        RefreshTokenStore store = RefreshTokenStore.file(file);
        assertThat(store.read()).isNull();

        store.write("canary-refresh-1");
        store.write("canary-refresh-2");

        assertThat(RefreshTokenStore.file(file).read()).isEqualTo("canary-refresh-2");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).as("nothing is left of the replacing").containsExactly(file);
        }
    }

    @Test
    void refusesAFileThatOthersMayRead() throws IOException {
        Path file = Files.writeString(directory.resolve("token"), "canary-refresh-1");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> RefreshTokenStore.file(file).read())
                .hasMessageContainingAll(file.toString(), "chmod 600")
                .hasMessageNotContaining("canary-refresh-1");
    }

    @Test
    void refusesAFileSystemThatCannotProtectTheFile() throws IOException {
        URI zip = URI.create("jar:" + directory.resolve("some.zip").toUri());
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            assertThatThrownBy(() -> RefreshTokenStore.file(archive.getPath("/token")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot restrict a file to its owner");
        }
        assertThatThrownBy(() -> RefreshTokenStore.file(directory)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RefreshTokenStore.file(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replacesTheTokenAtTheEndOfALink() throws IOException {
        Path file = directory.resolve("token");
        RefreshTokenStore.file(file).write("canary-refresh-1");
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        RefreshTokenStore.file(link).write("canary-refresh-2");
        assertThat(link).isSymbolicLink();
        assertThat(RefreshTokenStore.file(file).read()).isEqualTo("canary-refresh-2");
    }

    @Test
    void namesTheFileButNotTheTokenWhenItCannotBeWritten() throws IOException {
        Path file = directory.resolve("gone/token");
        RefreshTokenStore store = RefreshTokenStore.file(file);
        Files.delete(file.getParent());
        assertThatThrownBy(() -> store.write("canary-refresh-1"))
                .hasMessageContainingAll(file.toString(), "could not be written")
                .hasMessageNotContaining("canary-refresh-1");
    }

    @Test
    void oneThreadAtATimeWhicheverStoreObjectItUses() throws Exception {
        Path file = directory.resolve("counter");
        RefreshTokenStore.file(file).write("0");
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                RefreshTokenStore store = RefreshTokenStore.file(file);
                results.add(threads.submit(() -> {
                    for (int turn = 0; turn < 5; turn++) {
                        RefreshTokenStore.Section section = store.enter(Duration.ofSeconds(50));
                        store.write(String.valueOf(Integer.parseInt(store.read()) + 1));
                        section.close();
                        section.close();
                    }
                    return null;
                }));
            }
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(RefreshTokenStore.file(file).read()).isEqualTo("80");
    }

    @Test
    void givesUpAfterTheTimeItWasGiven() throws Exception {
        for (RefreshTokenStore store : List.of(
                RefreshTokenStore.inMemory("canary-token-behind-a-lock"),
                RefreshTokenStore.file(directory.resolve("token")))) {
            RefreshTokenStore.Section section = store.enter(Duration.ZERO);
            assertThat(section).isNotNull();
            assertThat(store.enter(Duration.ofMillis(30))).isNull();
            section.close();
            section = store.enter(Duration.ZERO);
            assertThat(section).isNotNull();
            section.close();
        }
    }

    @Test
    void otherProcessesWaitToo() throws Exception {
        Path file = directory.resolve("token");
        RefreshTokenStore store = RefreshTokenStore.file(file);
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("entered");
            assertThat(store.enter(Duration.ofMillis(50)))
                    .as("held by the other process")
                    .isNull();

            // A killed holder leaves no lock behind, although its lock file stays.
            other.destroyForcibly().waitFor();
            RefreshTokenStore.Section section = store.enter(Duration.ofSeconds(20));
            assertThat(section).isNotNull();
            section.close();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void showsNoTokenAsText() {
        RefreshTokenStore file = RefreshTokenStore.file(directory.resolve("token"));
        file.write("canary-refresh-1");
        assertThat(file).asString().contains("token").doesNotContain("canary-refresh-1");
        assertThat(RefreshTokenStore.inMemory("canary-refresh-1")).asString().doesNotContain("canary-refresh-1");
    }
}
