package dev.partnercenter.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Everything that anybody logs, at TRACE, for as long as it is open. */
public final class LogAtTrace extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final @Nullable Level before = root.getLevel();
    private final @Nullable Appender<ILoggingEvent> console = root.getAppender("console");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogAtTrace() {}

    /** Begins to listen. */
    public static LogAtTrace open() {
        LogAtTrace log = new LogAtTrace();
        log.setContext(log.root.getLoggerContext());
        log.start();
        if (log.console != null) {
            log.root.detachAppender(log.console);
        }
        log.root.setLevel(Level.TRACE);
        log.root.addAppender(log);
        return log;
    }

    @Override
    protected void append(ILoggingEvent event) {
        String line = event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage();
        lines.add(
                event.getThrowableProxy() == null
                        ? line
                        : line + " / " + ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    /** {@return what was logged, each with level, logger and exception} */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** {@return the warnings of this SDK} */
    public List<String> warnings() {
        return lines.stream()
                .filter(line -> line.startsWith("WARN dev.partnercenter"))
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(before);
        if (console != null) {
            root.addAppender(console);
        }
    }
}
