package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;

/** What the commands on delegated admin relationships have in common. */
abstract class GdapCommand extends PartnerCommand {
    GdapCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Does the work of the command. */
    abstract void manage(Connection connection, Report report);

    @Override
    final void run(Connection connection, Report report) {
        DemoRelationships.fill(connection);
        manage(connection, report);
    }
}
