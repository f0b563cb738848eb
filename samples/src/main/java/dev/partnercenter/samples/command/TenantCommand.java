package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import picocli.CommandLine.Mixin;

/** What the commands on the people of one tenant have in common. */
abstract class TenantCommand extends PartnerCommand {
    @Mixin
    private TenantOption tenant = new TenantOption();

    TenantCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Refuses options that make no sense, before anything is sent. */
    void check(Connection connection) {}

    /** Does the work of the command. */
    abstract void run(Connection connection, Report report, Tenant tenant);

    @Override
    final void run(Connection connection, Report report) {
        check(connection);
        if (!tenant.isOwn()) {
            DemoPeople.fill(connection);
        }
        run(connection, report, tenant.find(connection.partner()));
    }

    /** The partner's own tenant is not empty. */
    @Override
    boolean wantsCustomers() {
        return !tenant.isOwn();
    }
}
