package dev.partnercenter.samples.console;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A step under way: a progress bar for a person, silence in a script. */
public final class Waiting implements AutoCloseable {
    /** As many parts as there turn out to be. */
    public static final long UNKNOWN = -1;

    private static final int WIDTH = 79;

    private final @Nullable ProgressBar bar;
    private final Runnable atEnd;

    private Waiting(@Nullable ProgressBar bar, Runnable atEnd) {
        this.bar = bar;
        this.atEnd = atEnd;
    }

    static Waiting silently(Runnable atEnd) {
        return new Waiting(null, atEnd);
    }

    static Waiting withBar(PrintWriter writer, String name, long parts, Runnable atEnd) {
        ProgressBar bar = ProgressBar.builder()
                .setTaskName(name.stripTrailing())
                .setInitialMax(parts)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .hideEta()
                .continuousUpdate()
                .clearDisplayOnFinish()
                .setConsumer(new DelegatingProgressBarConsumer(text -> draw(writer, text), WIDTH))
                .build();
        return new Waiting(bar, atEnd);
    }

    private static void draw(PrintWriter writer, String text) {
        writer.print("\r" + text);
        writer.flush();
    }

    /** Shows how far it is. */
    public void show(long readyParts, String status) {
        if (bar != null) {
            bar.stepTo(readyParts).setExtraMessage(status);
        }
    }

    /** Takes the bar away and begins the line that the outcome completes. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        atEnd.run();
    }
}
