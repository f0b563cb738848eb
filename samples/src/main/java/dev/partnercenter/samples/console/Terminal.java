package dev.partnercenter.samples.console;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a command writes and whom it asks. Standard output carries results, standard error everything else. */
public final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Supplier<@Nullable String> answers;
    private final boolean interactive;
    private final boolean coloured;
    private boolean lineOpen;

    /**
     * Makes a terminal.
     *
     * @param answers gives the next line that the user types, or null if there is none
     * @param interactive whether a person sits in front of it
     * @param coloured whether escape codes for colours are shown as colours
     */
    public Terminal(
            PrintWriter out,
            PrintWriter err,
            Supplier<@Nullable String> answers,
            boolean interactive,
            boolean coloured) {
        this.out = out;
        this.err = err;
        this.answers = answers;
        this.interactive = interactive;
        this.coloured = coloured;
    }

    /** {@return standard output} */
    public PrintWriter out() {
        return out;
    }

    /** {@return standard error} */
    public PrintWriter err() {
        return err;
    }

    /** {@return whether a person can be asked} */
    public boolean isInteractive() {
        return interactive;
    }

    /** {@return whether colours can be shown} */
    public boolean isColoured() {
        return coloured;
    }

    /**
     * Asks a person, on standard error so that redirected output stays clean.
     *
     * @return whether the answer was yes
     */
    public boolean confirm(String question) {
        err.print(question + " [y/N] ");
        err.flush();
        String answer = answers.get();
        return answer != null
                && (answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes"));
    }

    /** Writes the beginning of a line that {@link #end} completes. */
    void begin(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
        lineOpen = true;
    }

    /** Completes a line. */
    void end(PrintWriter writer, String text) {
        writer.println(text);
        writer.flush();
        lineOpen = false;
    }

    /** Writes a line about a failure, after closing a line that was left half written. */
    public void error(String message) {
        if (lineOpen) {
            out.println();
            out.flush();
            lineOpen = false;
        }
        err.println(message);
        err.flush();
    }
}
