package dev.partnercenter.samples.console;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A step under way: a progress bar for a person, silence in a script. */
public final class Waiting implements AutoCloseable {
    private static final int WIDTH = 79;

    private final Terminal terminal;
    private final PrintWriter writer;
    private final String line;
    private final @Nullable ProgressBar bar;

    Waiting(Terminal terminal, PrintWriter writer, String line, long parts) {
        this.terminal = terminal;
        this.writer = writer;
        this.line = line;
        this.bar = terminal.isInteractive() ? bar(writer, line, parts) : null;
    }

    /** Shows how far it is. */
    public void show(long readyParts, String status) {
        if (bar != null) {
            bar.stepTo(readyParts).setExtraMessage(status);
        }
    }

    /** Takes the bar away, so that the line can be completed with the outcome. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        terminal.begin(writer, line);
    }

    private static ProgressBar bar(PrintWriter writer, String line, long parts) {
        return ProgressBar.builder()
                .setTaskName(line.stripTrailing())
                .setInitialMax(parts)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .hideEta()
                .continuousUpdate()
                .clearDisplayOnFinish()
                .setConsumer(new DelegatingProgressBarConsumer(
                        text -> {
                            writer.print("\r" + text);
                            writer.flush();
                        },
                        WIDTH))
                .build();
    }
}
