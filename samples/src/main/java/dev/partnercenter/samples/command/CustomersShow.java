package dev.partnercenter.samples.command;

import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerBillingProfile;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Table;
import dev.partnercenter.samples.view.CustomerRow;
import dev.partnercenter.samples.view.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows one customer. */
@Command(description = "Shows a customer.", sortOptions = false)
final class CustomersShow extends PartnerCommand {
    @Mixin
    private CustomerOption customer = new CustomerOption();

    CustomersShow(Surroundings surroundings) {
        super(surroundings);
    }

    /** What is shown. */
    record Details(
            CustomerRow customer,
            @Nullable String relationship,
            @Nullable String email,
            @Nullable String city,
            @Nullable String state) {}

    @Override
    void run(Connection connection, Report report) {
        Customer found = customer.find(connection.partner()).get();
        CustomerBillingProfile billing = found.billingProfile();
        Address address = billing == null ? null : billing.defaultAddress();
        Details details = new Details(
                CustomerRow.of(found),
                Text.of(found.relationshipToPartner()),
                billing == null ? null : billing.email(),
                address == null ? null : address.city(),
                address == null ? null : address.state());
        report.result(
                details,
                new Table("PROPERTY", "VALUE")
                        .row("customer", details.customer.customerId())
                        .row("company", details.customer.company())
                        .row("domain", details.customer.domain())
                        .row("relationship", details.relationship)
                        .row("billing e-mail", details.email)
                        .row("city", details.city)
                        .row("state", details.state));
    }
}
