package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.RefreshTokenStore;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A store on two functions, with a lock that holds within the process. */
public final class LockedRefreshTokenStore implements RefreshTokenStore {
    private final Semaphore free = new Semaphore(1, true);
    private final Supplier<@Nullable String> reader;
    private final Consumer<String> writer;

    /**
     * @param reader gives the token or null
     * @param writer replaces it
     */
    public LockedRefreshTokenStore(@Nullable Supplier<@Nullable String> reader, @Nullable Consumer<String> writer) {
        this.reader = Arguments.notNull("read", reader);
        this.writer = Arguments.notNull("write", writer);
    }

    /** {@return the token itself, if it is null or could be one} */
    public static @Nullable String checked(@Nullable String refreshToken) {
        return refreshToken == null ? null : Arguments.notBlank("refreshToken", refreshToken);
    }

    @Override
    public @Nullable String read() {
        return reader.get();
    }

    @Override
    public void write(String refreshToken) {
        writer.accept(refreshToken);
    }

    @Override
    public @Nullable Section enter(Duration atMost) throws InterruptedException {
        if (!free.tryAcquire(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS)) {
            return null;
        }
        AtomicBoolean left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                free.release();
            }
        };
    }

    @Override
    public String toString() {
        return "RefreshTokenStore[****]";
    }
}
