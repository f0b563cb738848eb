package dev.partnercenter.samples.command;

import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.CustomerRow;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Creates a customer: the first half of {@link Onboard}. */
@Command(description = "Creates a customer.", sortOptions = false)
final class CustomersCreate extends PartnerCommand {
    @Mixin
    private NewCustomerOptions newCustomer = new NewCustomerOptions();

    @Mixin
    private PasswordOption passwordOption = new PasswordOption();

    CustomersCreate(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Connection connection, Report report) {
        if (connection.isLive()) {
            newCustomer.requireAll();
        }
        OnboardingSteps steps = new OnboardingSteps(connection, report, new Skips(report), repeat(connection));
        steps.validateAddress(newCustomer.address());
        String domain = steps.checkDomain(connectionOptions().cloud(), newCustomer.domain());
        Customer customer = steps.createCustomer(newCustomer.customer(domain), passwordOption);
        CustomerRow row = CustomerRow.of(customer);
        report.result(row, List.of(CustomerRow.table(List.of(row))));
    }
}
