package dev.partnercenter;

import dev.partnercenter.internal.http.Arguments;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document while it comes in. Save it by {@link #saveTo}, or read it as any stream and close it; {@link #transferTo}
 * passes it on to an {@link OutputStream}. A connection that breaks is an {@link IOException}, never an early end.
 *
 * <pre>{@code
 * partner.invoices().byId(id).statement().saveTo(Path.of(id + ".pdf"));
 * }</pre>
 */
public final class Download extends FilterInputStream {
    private final @Nullable String contentType;

    /**
     * Made by the client.
     *
     * @param content the content as it comes in
     * @param contentType what the service says that it is
     */
    public Download(InputStream content, @Nullable String contentType) {
        super(content);
        this.contentType = contentType;
    }

    /** {@return what the service says that it is, such as {@code application/pdf}; null if it does not say} */
    public @Nullable String contentType() {
        return contentType;
    }

    /**
     * Saves to a file what was not read yet, and closes this stream. The file is written beside its place and moved there
     * when it is complete: if that fails, nothing half written stays, and a file that was there before is kept.
     *
     * @param file where to; a file that is there is replaced
     * @return how many bytes were saved
     * @throws IllegalArgumentException if {@code file} is null, a directory, or in a directory that does not exist
     * @throws IOException if the content does not come in to its end, or cannot be written
     */
    public long saveTo(Path file) throws IOException {
        try {
            Path target = Arguments.notNull("file", file).toAbsolutePath();
            Path partial = beside(target);
            try {
                long size = save(partial);
                replace(target, partial);
                return size;
            } finally {
                Files.deleteIfExists(partial);
            }
        } finally {
            close();
        }
    }

    private static Path beside(Path file) {
        Path name = file.getFileName();
        Path directory = file.getParent();
        if (name == null || Files.isDirectory(file)) {
            throw new IllegalArgumentException("file must not be a directory, was " + file);
        }
        if (directory == null || !Files.isDirectory(directory)) {
            throw new IllegalArgumentException("file must be in a directory that exists, was " + file);
        }
        // Not as a temporary file of the JDK, which only its owner may read: this one becomes the file itself.
        return directory.resolve("." + name + "." + UUID.randomUUID() + ".part");
    }

    private long save(Path partial) throws IOException {
        try (OutputStream out = Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW)) {
            return transferTo(out);
        }
    }

    private static void replace(Path file, Path partial) throws IOException {
        try {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
