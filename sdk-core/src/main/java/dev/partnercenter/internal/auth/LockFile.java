package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.RefreshTokenStore.Section;
import dev.partnercenter.internal.Time;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A lock that holds against the other threads of this process and against other processes. */
final class LockFile {
    private static final Duration POLL = Duration.ofMillis(20);

    // A POSIX file lock belongs to the process, and closing any channel of the file drops it: within the process there
    // may be one channel per file at a time, whichever store object opens it.
    private static final ConcurrentMap<Path, Semaphore> OF_THIS_PROCESS = new ConcurrentHashMap<>();

    private final Path file;
    private final OwnerOnly protection;
    private final Semaphore free;

    LockFile(Path file, OwnerOnly protection) {
        this.file = file;
        this.protection = protection;
        this.free = OF_THIS_PROCESS.computeIfAbsent(file, path -> new Semaphore(1, true));
    }

    /** {@return the section, or null if it was not free in time} */
    @Nullable Section enter(Duration atMost) throws IOException, InterruptedException {
        long end = System.nanoTime() + Math.max(0, atMost.toNanos());
        if (!free.tryAcquire(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS)) {
            return null;
        }
        FileChannel channel = null;
        boolean entered = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            protection.restrict(file);
            entered = lock(channel, end);
            return entered ? section(channel) : null;
        } finally {
            if (!entered) {
                leave(channel);
            }
        }
    }

    private static boolean lock(FileChannel channel, long end) throws IOException, InterruptedException {
        while (true) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return true;
                }
            } catch (OverlappingFileLockException e) {
                throw new IOException("the lock file is locked by other code of this process", e);
            }
            if (System.nanoTime() >= end) {
                return false;
            }
            Time.system().sleep(POLL);
        }
    }

    private Section section(FileChannel channel) {
        AtomicBoolean left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                try {
                    leave(channel);
                } catch (IOException e) {
                    throw new StoreException("the lock file " + file + " could not be unlocked", e);
                }
            }
        };
    }

    private void leave(@Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            free.release();
        }
    }
}
