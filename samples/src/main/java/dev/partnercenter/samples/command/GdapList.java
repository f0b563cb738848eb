package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipStatus;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.RelationshipRow;
import dev.partnercenter.samples.view.Text;
import dev.partnercenter.usgov.gdap.DelegatedAdmin;
import dev.partnercenter.usgov.gdap.RelationshipQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists delegated admin relationships. */
@Command(description = "Lists the delegated admin relationships.", sortOptions = false)
final class GdapList extends GdapCommand {
    @Option(
            names = "--customer",
            paramLabel = "ID",
            description = "Only those with this customer: its tenant id or its domain.")
    private @Nullable String customer;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only those that are this far: created, approvalPending, active, …")
    private @Nullable String status;

    GdapList(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void manage(Connection connection, Report report) {
        List<RelationshipRow> rows =
                DelegatedAdmin.of(connection.partner()).relationships().list(query(connection.partner())).stream()
                        .map(RelationshipRow::of)
                        .toList();
        report.result(rows, RelationshipRow.table(rows));
    }

    private RelationshipQuery query(PartnerCenterClient partner) {
        RelationshipQuery query = RelationshipQuery.all();
        if (customer != null) {
            Customer found = CustomerOption.find(partner, customer).get();
            query = query.withCustomer(Text.id(found.id(), "a customer"));
        }
        return status == null ? query : query.withStatus(new DelegatedAdminRelationshipStatus(status));
    }
}
