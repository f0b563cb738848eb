package dev.partnercenter.samples.view;

import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerCompanyProfile;
import dev.partnercenter.samples.console.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a customer. */
public record CustomerRow(
        @Nullable String customerId,
        @Nullable String company,
        @Nullable String domain) {

    /** {@return the row of a customer} */
    public static CustomerRow of(Customer customer) {
        CustomerCompanyProfile company = customer.companyProfile();
        return company == null
                ? new CustomerRow(customer.id(), null, null)
                : new CustomerRow(customer.id(), company.companyName(), company.domain());
    }

    /** {@return rows as a table} */
    public static Table table(List<CustomerRow> rows) {
        Table table = new Table("CUSTOMER", "COMPANY", "DOMAIN");
        rows.forEach(row -> table.row(row.customerId, row.company, row.domain));
        return table;
    }
}
