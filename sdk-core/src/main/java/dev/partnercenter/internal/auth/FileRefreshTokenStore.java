package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.RefreshTokenStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the refresh token in a file of its owner, replaced as a whole, with a lock file beside it. */
public final class FileRefreshTokenStore implements RefreshTokenStore {
    private final Path file;
    private final LockFile lock;
    private final OwnerOnly protection;

    /**
     * @param file need not exist yet; missing directories are made
     */
    public FileRefreshTokenStore(@Nullable Path file) {
        Path absolute = Arguments.notNull("file", file).toAbsolutePath();
        Path directory = absolute.getParent();
        if (directory == null || Files.isDirectory(absolute)) {
            throw new IllegalArgumentException("file must be a file, was the directory " + absolute);
        }
        try {
            Files.createDirectories(directory);
            // Where the file is a link, the token is replaced at the link's end.
            this.file = Files.exists(absolute) ? absolute.toRealPath() : absolute;
        } catch (IOException e) {
            throw new IllegalArgumentException("file cannot be kept in " + directory, e);
        }
        this.protection = OwnerOnly.of(directory);
        this.lock = new LockFile(this.file.resolveSibling(this.file.getFileName() + ".lock"), protection);
    }

    @Override
    public @Nullable String read() {
        try {
            if (!protection.isRestricted(file)) {
                throw new StoreException(
                        "the file " + file
                                + " may be read or written by others than its owner; restrict it (chmod 600)",
                        null);
            }
            String token = Files.readString(file, StandardCharsets.UTF_8).trim();
            return token.isEmpty() ? null : token;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw broken("read", e);
        }
    }

    @Override
    public void write(String refreshToken) {
        Arguments.notBlank("refreshToken", refreshToken);
        Path fresh = null;
        try {
            fresh = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new");
            protection.restrict(fresh);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(refreshToken);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            replace(fresh);
        } catch (IOException e) {
            discard(fresh, e);
            throw broken("written", e);
        }
    }

    @Override
    public @Nullable Section enter(Duration atMost) throws InterruptedException {
        try {
            return lock.enter(atMost);
        } catch (IOException e) {
            throw broken("locked", e);
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@Nullable Path fresh, IOException reason) {
        try {
            if (fresh != null) {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private StoreException broken(String what, IOException cause) {
        return new StoreException(
                "the file " + file + " could not be " + what + " ("
                        + cause.getClass().getSimpleName() + ")",
                cause);
    }

    @Override
    public String toString() {
        return "RefreshTokenStore[" + file + "]";
    }
}
