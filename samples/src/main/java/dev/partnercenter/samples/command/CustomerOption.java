package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.customers.CustomerQuery;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.model.customers.CustomerFilter;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.view.CustomerRow;
import dev.partnercenter.samples.view.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which customer: by id, or by a domain, which people remember better. */
public final class CustomerOption {
    @Option(
            names = "--customer",
            required = true,
            paramLabel = "ID",
            description = "The customer: its tenant id or its domain.")
    private @Nullable String customer;

    /** {@return the customer} */
    CustomerScope find(PartnerCenterClient partner) {
        return find(partner, Objects.requireNonNull(customer));
    }

    /** {@return the customer of an id or a domain} */
    static CustomerScope find(PartnerCenterClient partner, String given) {
        if (Text.isId(given)) {
            return partner.customers().byId(given);
        }
        String id = partner.customers().list(CustomerQuery.of(CustomerFilter.domainStartsWith(given))).stream()
                .filter(found -> given.equalsIgnoreCase(CustomerRow.of(found).domain()))
                .findFirst()
                .map(found -> Text.id(found.id(), "a customer"))
                .orElseThrow(() -> new StoppedException("No customer has the domain " + given));
        return partner.customers().byId(id);
    }
}
