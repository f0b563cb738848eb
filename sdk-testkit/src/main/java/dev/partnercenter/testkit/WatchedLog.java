package dev.partnercenter.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Has every line of every SLF4J logger looked at, whatever its level; what is printed stays as it was. */
final class WatchedLog extends AppenderBase<ILoggingEvent> {
    /** Tools of tests that talk without end and never see a secret. */
    private static final List<String> TOOLS =
            List.of("com.atlassian.oai", "com.networknt", "com.tngtech.archunit", "io.swagger");

    private final Logger root;
    private final Level before;
    private final BiConsumer<String, String> looker;

    private WatchedLog(LoggerContext context, BiConsumer<String, String> looker) {
        this.root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        this.before = root.getLevel();
        this.looker = looker;
    }

    static WatchedLog begin(LoggerContext context, BiConsumer<String, String> looker) {
        WatchedLog log = new WatchedLog(context, looker);
        log.root.iteratorForAppenders().forEachRemaining(printer -> {
            ThresholdFilter filter = new ThresholdFilter();
            filter.setLevel(log.before.toString());
            filter.start();
            printer.addFilter(filter);
        });
        TOOLS.forEach(tool -> context.getLogger(tool).setLevel(log.before));
        log.setContext(context);
        log.start();
        log.root.setLevel(Level.TRACE);
        log.root.addAppender(log);
        return log;
    }

    @Override
    protected void append(ILoggingEvent event) {
        String where = "logger " + event.getLoggerName() + " at " + event.getLevel();
        looker.accept(where, event.getFormattedMessage());
        event.getMDCPropertyMap().values().forEach(value -> looker.accept(where, value));
        look(where, event.getThrowableProxy());
    }

    private void look(String where, @Nullable IThrowableProxy failure) {
        for (IThrowableProxy at = failure; at != null && !at.isCyclic(); at = at.getCause()) {
            if (at.getMessage() != null) {
                looker.accept(where, at.getMessage());
            }
            for (IThrowableProxy suppressed : at.getSuppressed()) {
                look(where, suppressed);
            }
        }
    }

    void close() {
        root.detachAppender(this);
        root.setLevel(before);
    }
}
