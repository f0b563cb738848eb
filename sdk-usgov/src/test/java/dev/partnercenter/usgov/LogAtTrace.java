package dev.partnercenter.usgov;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that anybody logs, at TRACE, for as long as it is open. */
public final class LogAtTrace implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final Appender<ILoggingEvent> console = root.getAppender("console");
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    private LogAtTrace() {
        events.setContext(root.getLoggerContext());
        events.start();
        root.detachAppender(console);
        root.setLevel(Level.TRACE);
        root.addAppender(events);
    }

    /** Begins to listen. */
    public static LogAtTrace open() {
        return new LogAtTrace();
    }

    /** What was logged, with the exceptions. */
    public List<String> lines() {
        return List.copyOf(events.list).stream()
                .map(event -> event.getLoggerName() + " " + event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(events);
        root.setLevel(before);
        root.addAppender(console);
    }
}
