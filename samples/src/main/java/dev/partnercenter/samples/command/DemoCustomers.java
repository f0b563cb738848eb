package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.samples.connect.Connection;
import java.util.Map;
import java.util.Objects;

/** Gives the simulator of this process two more customers, so that there are several to do something for. */
final class DemoCustomers {
    private static final Map<String, String> COMPANIES = Map.of(
            "portalder", "Port Alder",
            "cedarvalley", "Cedar Valley");

    private DemoCustomers() {}

    static void fill(Connection connection) {
        if (connection.embedded() == null) {
            return;
        }
        PartnerCenterClient partner = connection.partner();
        String suffix = partner.cloud().name().equals("global") ? ".onmicrosoft.com" : ".onmicrosoft.us";
        COMPANIES.forEach((domain, company) -> {
            Customer draft = new NewCustomerOptions().customer(domain + suffix);
            partner.customers().create(renamed(draft, company));
        });
    }

    private static Customer renamed(Customer draft, String company) {
        return draft.toBuilder()
                .companyProfile(Objects.requireNonNull(draft.companyProfile()).toBuilder()
                        .companyName(company)
                        .build())
                .billingProfile(Objects.requireNonNull(draft.billingProfile()).toBuilder()
                        .companyName(company)
                        .build())
                .build();
    }
}
