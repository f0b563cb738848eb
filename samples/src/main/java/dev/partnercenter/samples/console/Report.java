package dev.partnercenter.samples.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * What one command says. For people: numbered steps, then tables. With {@code --json} standard output carries nothing
 * but the result, and the steps go to standard error.
 */
public final class Report {
    private final Terminal terminal;
    private final boolean json;
    private final boolean verbose;
    private int steps;

    /**
     * Makes the report of one run.
     *
     * @param json whether the result is for a machine
     * @param verbose whether lines of the log come in between, so that no line may stay half written
     */
    public Report(Terminal terminal, boolean json, boolean verbose) {
        this.terminal = terminal;
        this.json = json;
        this.verbose = verbose;
    }

    /** Says something in between. */
    public void note(String text) {
        terminal.end(prose(), text);
    }

    /** Announces the next step; {@link #done} or {@link #skipped} completes its line. */
    public void step(String title) {
        begin(number(title));
    }

    /** Says what came of the step. */
    public void done(String outcome) {
        terminal.end(prose(), indent() + outcome);
    }

    /** Says why the step was left out. */
    public void skipped(String reason) {
        terminal.end(prose(), indent() + style("@|yellow skipped:|@ ") + reason);
    }

    /**
     * Announces a step that takes a while: a progress bar where somebody watches. Close it, then say {@link #done}.
     *
     * @param parts how many parts have to be ready in the end
     */
    public Waiting waiting(String title, long parts) {
        String line = number(title);
        return verbose || !terminal.isInteractive()
                ? Waiting.silently(() -> begin(line))
                : Waiting.withBar(prose(), line, parts, () -> begin(line));
    }

    /**
     * Writes the result: as a table for people, as JSON for machines.
     *
     * @param result a record, or a list of records
     */
    public void result(Object result, Table table) {
        if (json) {
            write(result);
        } else {
            show(table);
        }
    }

    /** Writes the result: tables with a line between them for people, one JSON value for machines. */
    public void result(Object result, List<Table> tables) {
        if (json) {
            write(result);
            return;
        }
        tables.forEach(table -> {
            terminal.out().println();
            show(table);
        });
    }

    private void show(Table table) {
        List<String> lines = table.lines();
        // Only the titles go through the mark-up: they are ours, while a cell may hold anything.
        terminal.out().println(style("@|bold " + lines.get(0) + "|@"));
        lines.stream().skip(1).forEach(terminal.out()::println);
        terminal.out().flush();
    }

    private void write(Object result) {
        try {
            // Made here, as most commands write no JSON and would wait for it.
            terminal.out()
                    .println(JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(result));
            terminal.out().flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result cannot be written as JSON", e);
        }
    }

    private String number(String title) {
        steps++;
        return "%2d. %-25s ".formatted(steps, title);
    }

    private void begin(String line) {
        if (verbose) {
            terminal.end(prose(), line.stripTrailing());
        } else {
            terminal.begin(prose(), line);
        }
    }

    private String indent() {
        return verbose ? "    " : "";
    }

    private PrintWriter prose() {
        return json ? terminal.err() : terminal.out();
    }

    private String style(String markup) {
        return (terminal.isColoured() ? Ansi.ON : Ansi.OFF).string(markup);
    }
}
