package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignment;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Table;
import dev.partnercenter.samples.view.RelationshipRow;
import dev.partnercenter.samples.view.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows one delegated admin relationship, and which groups of the partner have which of its roles. */
@Command(description = "Shows a delegated admin relationship and who works by it.", sortOptions = false)
final class GdapShow extends GdapCommand {
    @Mixin
    private RelationshipOption relationshipOption = new RelationshipOption();

    GdapShow(Surroundings surroundings) {
        super(surroundings);
    }

    /** What is shown. */
    record Details(RelationshipRow relationship, List<String> roles, List<Assigned> assignments) {}

    /** A group of the partner with its roles. */
    record Assigned(
            @Nullable String groupId,
            List<String> roles,
            @Nullable String status) {}

    @Override
    void manage(Connection connection, Report report) {
        PartnerCenterClient partner = connection.partner();
        show(report, partner, relationshipOption.find(partner));
    }

    /** Shows a relationship. */
    static void show(Report report, PartnerCenterClient partner, DelegatedAdminRelationship relationship) {
        RelationshipRow row = RelationshipRow.of(relationship);
        RoleTemplates roles = RoleTemplates.read(partner);
        List<Assigned> assignments = RelationshipNames.scope(partner, relationship).accessAssignments().list().stream()
                .map(assignment -> assigned(assignment, roles))
                .toList();
        Details details = new Details(row, roles.names(row.roleIds()), assignments);
        report.result(details, List.of(table(details), assignments(details)));
    }

    private static Assigned assigned(DelegatedAdminAccessAssignment assignment, RoleTemplates roles) {
        return new Assigned(
                assignment.accessContainer() == null
                        ? null
                        : assignment.accessContainer().accessContainerId(),
                roles.names(RelationshipRow.roleIds(assignment.accessDetails())),
                Text.of(assignment.status()));
    }

    private static Table table(Details details) {
        return new Table("PROPERTY", "VALUE")
                .row("relationship", details.relationship.relationshipId())
                .row("name", details.relationship.name())
                .row("customer", details.relationship.customer())
                .row("status", details.relationship.status())
                .row("duration", details.relationship.duration())
                .row("ends", details.relationship.endsAt())
                .row("roles", String.join(", ", details.roles));
    }

    private static Table assignments(Details details) {
        Table table = new Table("GROUP", "ROLES", "STATUS");
        details.assignments.forEach(
                assigned -> table.row(assigned.groupId, String.join(", ", assigned.roles), assigned.status));
        return table;
    }
}
