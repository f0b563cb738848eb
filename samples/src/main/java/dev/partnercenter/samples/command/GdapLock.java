package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipStatus;
import dev.partnercenter.samples.connect.CloudName;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.RelationshipRow;
import dev.partnercenter.usgov.gdap.RelationshipScope;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts a relationship before the customer. It cannot be changed any more after that. */
@Command(
        description = "Locks a drafted relationship and puts it before the customer for approval.",
        sortOptions = false)
final class GdapLock extends GdapCommand {
    private static final String COMMERCIAL_LINK =
            "https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/";

    @Mixin
    private RelationshipOption relationshipOption = new RelationshipOption();

    GdapLock(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void manage(Connection connection, Report report) {
        PartnerCenterClient partner = connection.partner();
        DelegatedAdminRelationship draft = relationshipOption.find(partner);
        RelationshipRow before = RelationshipRow.of(draft);
        connection.confirm("lock the relationship " + before.name() + " and put it before " + before.customer());
        RelationshipScope scope = RelationshipNames.scope(partner, draft);
        scope.lockForApproval();
        RelationshipRow row = RelationshipRow.of(locked(scope, repeat(connection)));
        report.result(row, RelationshipRow.table(List.of(row)));
        report.note("An administrator of the customer has 90 days to approve it"
                + (connectionOptions().cloud() == CloudName.GLOBAL
                        ? " at " + COMMERCIAL_LINK + row.relationshipId()
                        : "; no public text names the page for this cloud"));
    }

    /** The service answers the request first and locks then. */
    private static DelegatedAdminRelationship locked(RelationshipScope scope, Repeat repeat) {
        return repeat.until(
                () -> Optional.of(scope.get())
                        .filter(now -> !DelegatedAdminRelationshipStatus.CREATED.equals(now.status())),
                "Stopped. The relationship is being locked: look again with 'gdap list'",
                "The relationship was not locked within " + repeat.patience().toMinutes()
                        + " minutes: look again with 'gdap list'");
    }
}
