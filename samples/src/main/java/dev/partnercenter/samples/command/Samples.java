package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Terminal;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: everything is in its commands. */
@Command(
        name = "samples/run",
        description = "Samples of the Partner Center SDK. They use a simulator unless you say --live.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Start with 'samples/run onboard'; 'samples/run COMMAND --help' tells more.",
            "Exit codes: 0 done, 1 the service refused or failed, 2 called wrongly, 3 'reconcile' found a difference."
        })
public final class Samples {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 120,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli answers this option
    private boolean help;

    private Samples() {}

    /**
     * Runs the command that the arguments name.
     *
     * @return its exit code
     */
    public static int run(Surroundings surroundings, String... arguments) {
        return commandLine(surroundings, List.of(arguments)).execute(arguments);
    }

    private static CommandLine commandLine(Surroundings surroundings, List<String> arguments) {
        Terminal terminal = surroundings.terminal();
        Errors errors = new Errors(terminal);
        CommandLine program = commands()
                .addTo(new CommandLine(new Samples()), surroundings, arguments)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
        abbreviateSynopsis(program);
        return program;
    }

    private static Commands commands() {
        return new Commands()
                .command("onboard", Onboard::new)
                .command("login", Login::new)
                .command("check-auth", CheckAuth::new)
                .group(
                        "customers",
                        "Lists, shows and creates customers.",
                        () -> new Commands()
                                .command("list", CustomersList::new)
                                .command("show", CustomersShow::new)
                                .command("create", CustomersCreate::new))
                .group(
                        "orders",
                        "Lists and places orders.",
                        () -> new Commands().command("list", OrdersList::new).command("place", OrdersPlace::new))
                .group(
                        "subscriptions",
                        "Lists and changes subscriptions.",
                        () -> new Commands()
                                .command("list", SubscriptionsList::new)
                                .command("update", SubscriptionsUpdate::new))
                .group(
                        "users",
                        "Lists, creates, changes, deletes and restores users, and sets their passwords.",
                        DirectoryCommands::users)
                .group(
                        "licenses",
                        "Lists licenses, gives them to users and takes them away.",
                        DirectoryCommands::licenses)
                .group(
                        "roles",
                        "Lists administrator roles, gives them to users and takes them away.",
                        DirectoryCommands::roles)
                .group("groups", "Lists and creates groups, adds and removes members.", DirectoryCommands::groups)
                .group(
                        "gdap",
                        "Lists, shows and drafts delegated admin relationships, and locks drafts.",
                        DirectoryCommands::gdap)
                .command("bulk-order", BulkOrder::new)
                .command("bulk-users", BulkUsers::new)
                .group("invoices", "Lists invoices.", () -> new Commands().command("list", InvoicesList::new))
                .command("reconcile", Reconcile::new)
                .command("catalog", Catalog::new)
                .command("simulate", Simulate::new);
    }

    /** The options are listed below the synopsis anyway. */
    private static void abbreviateSynopsis(CommandLine command) {
        command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        command.getSubcommands().values().forEach(Samples::abbreviateSynopsis);
    }
}
