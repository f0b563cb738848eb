package dev.partnercenter.samples.command;

import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Terminal;
import picocli.CommandLine.Option;

/** How results are shown. */
public final class OutputOptions {
    @Option(order = 110, names = "--json", description = "Write the result as JSON, for machines.")
    private boolean json;

    @Option(order = 111, names = "--verbose", description = "Log every call to standard error.")
    private boolean verbose;

    Report report(Terminal terminal) {
        return new Report(terminal, json, verbose);
    }
}
