package dev.partnercenter.samples.command;

import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.ConnectionOptions;
import dev.partnercenter.samples.connect.SignIns;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What the commands have in common: a connection by options, and a report. */
abstract class PartnerCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Surroundings surroundings;

    @Mixin
    private ConnectionOptions connectionOptions = new ConnectionOptions();

    @Mixin
    private OutputOptions outputOptions = new OutputOptions();

    PartnerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Does the work of the command. */
    abstract void run(Connection connection, Report report);

    @Override
    public final Integer call() {
        Report report = outputOptions.report(surroundings.terminal());
        try (Connection connection = connect()) {
            try {
                run(connection, report);
            } catch (PartnerCenterException e) {
                throw connection.explain(e);
            }
        }
        return 0;
    }

    /** The credentials; a command that signs in differently replaces this. */
    SignIns signIns() {
        return connectionOptions.signIns(surroundings);
    }

    /** Whether there is nothing to see without a customer, so that an empty simulator gets one. */
    boolean wantsCustomers() {
        return true;
    }

    private Connection connect() {
        Connection connection = connectionOptions.open(surroundings, signIns());
        surroundings.terminal().error(connection.description());
        if (wantsCustomers()) {
            DemoData.fill(connection);
        }
        return connection;
    }

    /** How long and how often to ask whether the service is done with something. */
    final Repeat repeat(Connection connection) {
        return Repeat.of(PATIENCE, surroundings.pause(), connection.isLive());
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final ConnectionOptions connectionOptions() {
        return connectionOptions;
    }
}
