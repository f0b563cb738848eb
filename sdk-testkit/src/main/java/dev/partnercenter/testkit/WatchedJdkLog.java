package dev.partnercenter.testkit;

import java.util.function.BiConsumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Has every line of the JDK's loggers looked at; OkHttp and its MockWebServer use these, and say all they have to say. */
final class WatchedJdkLog extends Handler {
    private final Logger root = Logger.getLogger("");
    /** Held here because the logging framework holds loggers weakly. */
    private final Logger okHttp = Logger.getLogger("okhttp3");

    private final @Nullable Level before = okHttp.getLevel();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final BiConsumer<String, String> looker;

    private WatchedJdkLog(BiConsumer<String, String> looker) {
        this.looker = looker;
    }

    static WatchedJdkLog begin(BiConsumer<String, String> looker) {
        WatchedJdkLog log = new WatchedJdkLog(looker);
        log.okHttp.setLevel(Level.ALL);
        log.root.addHandler(log);
        return log;
    }

    @Override
    public void publish(LogRecord line) {
        String where = "logger " + line.getLoggerName() + " at " + line.getLevel();
        looker.accept(where, formatter.formatMessage(line));
        for (Throwable at = line.getThrown(); at != null; at = at.getCause()) {
            looker.accept(where, at.toString());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        okHttp.setLevel(before);
    }
}
