package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file beside the rows that remembers what became of them, so that the same command can go on. What a simulator has done is
 * kept apart from what is real; and the simulator of this process forgets, so that nothing is kept of it unless asked for.
 */
final class StateFile implements AutoCloseable {
    private final Path path;
    private final @Nullable Path temporary;

    private StateFile(Path path, @Nullable Path temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    /**
     * {@return the file}
     *
     * @param given as asked for, or null
     * @param ending what the name of the rows' file gets at its end
     */
    static StateFile choose(@Nullable Path given, Path rows, String ending, Connection connection) {
        if (given != null) {
            return new StateFile(given, null);
        }
        if (connection.embedded() != null) {
            Path directory = temporary();
            return new StateFile(directory.resolve("rows" + ending), directory);
        }
        String name = rows.getFileName() + (connection.isLive() ? "" : ".simulator") + ending;
        return new StateFile(rows.resolveSibling(name), null);
    }

    Path path() {
        return path;
    }

    /**
     * {@return where it is, for people}
     *
     * @param what what people call it
     */
    String description(String what) {
        return temporary == null
                ? what + " " + path
                : "no " + what + " is kept, as the simulator in this process forgets too";
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("samples");
        } catch (IOException e) {
            throw new UsageException("No temporary directory can be made: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        if (temporary == null) {
            return;
        }
        try (Stream<Path> files = Files.list(temporary)) {
            for (Path file : Stream.concat(files, Stream.of(temporary)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
