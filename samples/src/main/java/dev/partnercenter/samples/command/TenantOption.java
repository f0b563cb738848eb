package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.samples.view.CustomerRow;
import dev.partnercenter.samples.view.Text;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whose people: a customer's, or the partner's own. */
public final class TenantOption {
    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    static final class Choice {
        @Option(
                names = "--customer",
                required = true,
                paramLabel = "ID",
                description = "The customer: its tenant id or its domain.")
        private @Nullable String customer;

        @Option(names = "--own", required = true, description = "Instead of a customer: the partner's own tenant.")
        private boolean own;
    }

    /** {@return whether it is the partner's own tenant} */
    boolean isOwn() {
        return choice.own;
    }

    /** {@return the tenant} */
    Tenant find(PartnerCenterClient partner) {
        if (choice.customer == null) {
            return ofPartner(partner);
        }
        return ofCustomer(partner, CustomerOption.find(partner, choice.customer).get());
    }

    static Tenant ofCustomer(PartnerCenterClient partner, Customer customer) {
        String id = Text.id(customer.id(), "a customer");
        String domain = Objects.requireNonNull(CustomerRow.of(customer).domain(), "the domain of the customer");
        Function<PartnerCenterClient, Directory> through =
                client -> new CustomerDirectory(client.customers().byId(id));
        return new Tenant(
                domain,
                through,
                through.apply(partner),
                MicrosoftGraph.of(partner).customerDirectory(id),
                () -> domain);
    }

    private static Tenant ofPartner(PartnerCenterClient partner) {
        Function<PartnerCenterClient, Directory> through =
                client -> MicrosoftGraph.of(client).partnerDirectory();
        Directory own = through.apply(partner);
        return new Tenant(
                "the partner's own tenant",
                through,
                own,
                own,
                () -> Objects.requireNonNull(
                        partner.profiles().organization().get().domain(), "the domain of the partner"));
    }
}
