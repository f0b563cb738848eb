package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessDetails;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipCustomerParticipant;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.CustomerRow;
import dev.partnercenter.usgov.gdap.DelegatedAdmin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts a delegated admin relationship. The customer sees it once it is locked. */
@Command(
        description = {
            "Drafts a delegated admin relationship with a customer.",
            "'gdap lock' puts it before the customer, who has to approve it."
        },
        sortOptions = false)
final class GdapCreate extends GdapCommand {
    @Mixin
    private CustomerOption customer = new CustomerOption();

    @Option(
            names = "--name",
            required = true,
            paramLabel = "TEXT",
            description = "What it is called, 50 characters at most. No two of a partner have the same name.")
    private @Nullable String name;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "NAME",
            description = "A role to ask for: its name or template id. Can be repeated.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--days", paramLabel = "N", defaultValue = "365", description = "1 to 730. Default: 365.")
    private int days;

    @Option(names = "--auto-extend", description = "Extend it by 180 days at its end, again and again.")
    private boolean autoExtend;

    GdapCreate(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void manage(Connection connection, Report report) {
        PartnerCenterClient partner = connection.partner();
        Customer found = customer.find(partner).get();
        RoleTemplates templates = RoleTemplates.read(partner);
        List<String> ids = roles.stream().map(templates::id).toList();
        connection.confirm("draft the relationship " + name + " with "
                + CustomerRow.of(found).company() + " for " + days + " days: "
                + String.join(", ", templates.names(ids)));
        DelegatedAdminRelationship made = DelegatedAdmin.of(partner)
                .relationships()
                .create(DelegatedAdminRelationship.builder()
                        .displayName(name)
                        .customer(participant(found))
                        .duration("P" + days + "D")
                        .autoExtendDuration(autoExtend ? "P180D" : "PT0S")
                        .accessDetails(DelegatedAdminAccessDetails.ofRoles(ids.toArray(String[]::new)))
                        .build());
        GdapShow.show(report, partner, made);
        report.note("The customer sees nothing of it yet. Put it before them with 'gdap lock --relationship "
                + made.id() + "'");
    }

    /** {@return the customer as a relationship names it} */
    static DelegatedAdminRelationshipCustomerParticipant participant(Customer customer) {
        return DelegatedAdminRelationshipCustomerParticipant.builder()
                .tenantId(customer.id())
                .displayName(CustomerRow.of(customer).company())
                .build();
    }
}
