package dev.partnercenter.testkit;

import ch.qos.logback.classic.LoggerContext;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Looks at everything that this JVM shows, and remembers where there was a secret in it. */
final class Sightings implements AutoCloseable {
    private static final int MOST = 10;

    private final List<String> seen = new ArrayList<>();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final List<Runnable> endings = new ArrayList<>();

    private final WatchedOutput watchedOut = new WatchedOutput(out, line -> look("standard output", line));
    private final WatchedOutput watchedErr = new WatchedOutput(err, line -> look("standard error", line));

    private Sightings() {}

    static Sightings begin() {
        Sightings sightings = new Sightings();
        System.setOut(new PrintStream(sightings.watchedOut, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(sightings.watchedErr, true, StandardCharsets.UTF_8));
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            sightings.endings.add(WatchedLog.begin(context, sightings::look)::close);
        }
        sightings.endings.add(WatchedJdkLog.begin(sightings::look)::close);
        return sightings;
    }

    private void look(String where, @Nullable String text) {
        String found = text == null ? null : Canary.around(text);
        if (found != null) {
            remember(where + " in thread " + Thread.currentThread().getName() + ": " + found);
        }
    }

    private synchronized void remember(String sighting) {
        if (seen.size() < MOST) {
            seen.add(sighting);
        }
    }

    /** {@return what was seen since the last time} */
    List<String> take() {
        watchedOut.lookAtUnfinished();
        watchedErr.lookAtUnfinished();
        synchronized (this) {
            List<String> taken = List.copyOf(seen);
            seen.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        endings.forEach(Runnable::run);
        List<String> late = take();
        System.setOut(out);
        System.setErr(err);
        if (!late.isEmpty()) {
            throw new AssertionError("a secret was shown after the last test:\n" + String.join("\n", late));
        }
    }
}
