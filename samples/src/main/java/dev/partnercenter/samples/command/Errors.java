package dev.partnercenter.samples.command;

import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Terminal;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Failures in one line on standard error. The SDK's messages end with the ids to quote to support. */
final class Errors implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int SERVICE = 1;
    private static final int USAGE = 2;
    private static final int DIFFERENCE = 3;

    private final Terminal terminal;

    Errors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        terminal.error(line(e.getMessage()));
        CommandLine command = e.getCommandLine();
        if (!UnmatchedArgumentException.printSuggestions(e, terminal.err())) {
            terminal.error("Try '" + command.getCommandSpec().qualifiedName(" ") + " --help'.");
        }
        terminal.err().flush();
        return USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        // The stack trace is a line of the log, so --verbose shows it.
        LoggerFactory.getLogger(Errors.class).debug("The command failed", e);
        if (e instanceof UsageException
                || e instanceof IllegalArgumentException
                || e instanceof MissingCredentialException) {
            terminal.error(line(e.getMessage()));
            return USAGE;
        }
        if (e instanceof DifferenceException) {
            terminal.error(line(e.getMessage()));
            return DIFFERENCE;
        }
        if (e instanceof PartnerCenterException || e instanceof StoppedException) {
            terminal.error(line(e.getMessage()));
            return SERVICE;
        }
        terminal.error(line("this should not happen: " + e + ". --verbose shows more"));
        return SERVICE;
    }

    private static String line(@Nullable String message) {
        String text = String.valueOf(message).replaceAll("\\s+", " ").strip();
        // picocli says so itself about groups of options.
        return "error: " + (text.startsWith("Error: ") ? text.substring("Error: ".length()) : text);
    }
}
