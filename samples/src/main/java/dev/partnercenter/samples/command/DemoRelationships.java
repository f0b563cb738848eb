package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignment;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessContainer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessDetails;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.groups.Group;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.view.Text;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.usgov.gdap.DelegatedAdmin;
import dev.partnercenter.usgov.gdap.RelationshipScope;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.time.Duration;

/** Gives the simulator of this process two relationships with its customer: a draft, and one that is in use. */
final class DemoRelationships {
    private final PartnerCenterClient partner;
    private final PartnerCenterSimulator simulator;
    private final RoleTemplates roles;

    private DemoRelationships(PartnerCenterClient partner, PartnerCenterSimulator simulator) {
        this.partner = partner;
        this.simulator = simulator;
        this.roles = RoleTemplates.read(partner);
    }

    static void fill(Connection connection) {
        PartnerCenterSimulator simulator = connection.embedded();
        if (simulator != null) {
            Customer harbor =
                    connection.partner().customers().list().stream().findFirst().orElseThrow();
            new DemoRelationships(connection.partner(), simulator).fill(harbor);
        }
    }

    private void fill(Customer harbor) {
        create(harbor, "Harbor County help desk", "Helpdesk Administrator");
        String id = create(harbor, "Harbor County accounts", "User Administrator");
        RelationshipScope accounts = DelegatedAdmin.of(partner).relationships().byId(id);
        accounts.lockForApproval();
        simulator.delegatedAdmin().approve(id);
        // It is active, and the assignment in force, by the time the command looks.
        simulator.clock().advance(Duration.ofMinutes(1));
        accounts.get();
        accounts.accessAssignments()
                .create(DelegatedAdminAccessAssignment.builder()
                        .accessContainer(DelegatedAdminAccessContainer.securityGroup(group()))
                        .accessDetails(DelegatedAdminAccessDetails.ofRoles(roles.id("User Administrator")))
                        .build());
        simulator.clock().advance(Duration.ofMinutes(1));
    }

    private String create(Customer customer, String name, String role) {
        DelegatedAdminRelationship made = DelegatedAdmin.of(partner)
                .relationships()
                .create(DelegatedAdminRelationship.builder()
                        .displayName(name)
                        .duration("P365D")
                        .customer(GdapCreate.participant(customer))
                        .accessDetails(DelegatedAdminAccessDetails.ofRoles(roles.id(role)))
                        .build());
        return Text.id(made.id(), "a relationship");
    }

    private String group() {
        Group desk = MicrosoftGraph.of(partner)
                .partnerDirectory()
                .groups()
                .create(Group.builder()
                        .displayName("Account desk")
                        .mailNickname("account-desk")
                        .mailEnabled(false)
                        .securityEnabled(true)
                        .build());
        return Text.id(desk.id(), "a group");
    }
}
