package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Terminal;
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

    /** {@return the program with all its commands} */
    public static CommandLine commandLine(Surroundings surroundings) {
        Terminal terminal = surroundings.terminal();
        Errors errors = new Errors(terminal);
        CommandLine program = new CommandLine(new Samples())
                .addSubcommand(new Onboard(surroundings))
                .addSubcommand(new Login(surroundings))
                .addSubcommand(new CheckAuth(surroundings))
                .addSubcommand(new CommandLine(new Customers())
                        .addSubcommand(new CustomersList(surroundings))
                        .addSubcommand(new CustomersShow(surroundings))
                        .addSubcommand(new CustomersCreate(surroundings)))
                .addSubcommand(new CommandLine(new Orders())
                        .addSubcommand(new OrdersList(surroundings))
                        .addSubcommand(new OrdersPlace(surroundings)))
                .addSubcommand(new CommandLine(new Subscriptions())
                        .addSubcommand(new SubscriptionsList(surroundings))
                        .addSubcommand(new SubscriptionsUpdate(surroundings)))
                .addSubcommand(DirectoryCommands.users(surroundings))
                .addSubcommand(DirectoryCommands.licenses(surroundings))
                .addSubcommand(DirectoryCommands.roles(surroundings))
                .addSubcommand(DirectoryCommands.groups(surroundings))
                .addSubcommand(DirectoryCommands.gdap(surroundings))
                .addSubcommand(new BulkOrder(surroundings))
                .addSubcommand(new BulkUsers(surroundings))
                .addSubcommand(new CommandLine(new Invoices()).addSubcommand(new InvoicesList(surroundings)))
                .addSubcommand(new Reconcile(surroundings))
                .addSubcommand(new Catalog(surroundings))
                .addSubcommand(new Simulate(surroundings))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
        abbreviateSynopsis(program);
        return program;
    }

    /** The options are listed below the synopsis anyway. */
    private static void abbreviateSynopsis(CommandLine command) {
        command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        command.getSubcommands().values().forEach(Samples::abbreviateSynopsis);
    }

    @Command(name = "customers", description = "Lists, shows and creates customers.")
    private static final class Customers {}

    @Command(name = "orders", description = "Lists and places orders.")
    private static final class Orders {}

    @Command(name = "subscriptions", description = "Lists and changes subscriptions.")
    private static final class Subscriptions {}

    @Command(name = "invoices", description = "Lists invoices.")
    private static final class Invoices {}
}
