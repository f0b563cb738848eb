package dev.partnercenter.auth;

import dev.partnercenter.internal.auth.FileRefreshTokenStore;
import dev.partnercenter.internal.auth.LockedRefreshTokenStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the refresh token of one user. Each exchange may bring a new refresh token, which is written here before the
 * access token of the same answer is used; a token that is not exchanged for 90 days dies.
 *
 * <p>Use one store per user and application. Exchanges of the token take place inside {@link #enter}, so that only one
 * is under way at a time.
 */
public interface RefreshTokenStore {
    /** {@return the refresh token, or null if nobody has signed in yet} */
    @Nullable String read();

    /**
     * Replaces the refresh token.
     *
     * @param refreshToken the new one
     */
    void write(String refreshToken);

    /**
     * Enters the section in which nobody else reads, exchanges and writes the token. The client calls {@link #read} and
     * {@link #write} on the same thread until it closes the section.
     *
     * @param atMost how long to wait for others
     * @return the section, or null if it was not free in time
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    @Nullable Section enter(Duration atMost) throws InterruptedException;

    /** An exclusive section that was entered. */
    interface Section extends AutoCloseable {
        /** Leaves the section. */
        @Override
        void close();
    }

    /**
     * A store that forgets when the process ends. The exchanges of all clients that share the object are serial.
     *
     * @param refreshToken the first refresh token, or null if somebody will sign in
     * @return the store
     * @throws IllegalArgumentException if the token is blank
     */
    static RefreshTokenStore inMemory(@Nullable String refreshToken) {
        AtomicReference<@Nullable String> held = new AtomicReference<>(LockedRefreshTokenStore.checked(refreshToken));
        return new LockedRefreshTokenStore(held::get, held::set);
    }

    /**
     * A store in a file that only its owner may read: permissions 0600 on POSIX file systems, an access list with one
     * entry on Windows. The file is replaced as a whole, and a lock file beside it ({@code NAME.lock}) makes the exchanges
     * of all processes on the machine serial.
     *
     * @param file the file; need not exist yet
     * @return the store
     * @throws IllegalArgumentException if the path is a directory, or its file system can restrict files neither way
     */
    static RefreshTokenStore file(Path file) {
        return new FileRefreshTokenStore(file);
    }

    /**
     * A store on two functions of the application, for example of a vault. The exchanges of all clients that share the
     * object are serial; where several processes share the vault, implement the interface with a lock of the vault.
     *
     * @param read gives the refresh token, or null
     * @param write replaces it
     * @return the store
     */
    static RefreshTokenStore of(Supplier<@Nullable String> read, Consumer<String> write) {
        return new LockedRefreshTokenStore(read, write);
    }
}
