package dev.partnercenter.usgov.conformance;

import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignment;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessContainer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessDetails;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipCustomerParticipant;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipOperation;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.usgov.SimulatedTenants;
import dev.partnercenter.usgov.gdap.AccessAssignmentScope;
import dev.partnercenter.usgov.gdap.DelegatedAdmin;
import dev.partnercenter.usgov.gdap.RelationshipScope;
import java.time.Duration;

/** The life of delegated admin relationships, from the first draft to the end. */
final class GdapScenario {
    private static final String USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";
    private static final String LICENSE_ADMINISTRATOR = "4d6ac14f-3453-41d0-bef9-a3e0c569773a";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final SimulatedTenants tenants;
    private final DelegatedAdmin gdap;
    private final Customer customer;

    GdapScenario(SimulatedTenants tenants) {
        this.tenants = tenants;
        gdap = DelegatedAdmin.of(tenants.partner());
        customer = tenants.customer();
    }

    void run() {
        DelegatedAdminRelationship draft = create("Draft of no consequence");
        RelationshipScope discarded = gdap.relationships().byId(draft.id());
        discarded.delete(
                discarded.update(draft.toBuilder().duration("P90D").build()).result());

        RelationshipScope active = gdap.relationships().byId(create("Help desk").id());
        String requestId = active.lockForApproval().id();
        active.requests().get(requestId);
        active.requests().list().toList();
        active.get();
        tenants.simulator().delegatedAdmin().approve(active.get().id());
        while (!active.get().status().value().equals("active")) {
            tenants.simulator().clock().advance(Duration.ofMinutes(1));
        }
        gdap.relationships().list().toList();
        gdap.customers().list().toList();
        gdap.customers().get(customer.id());
        gdap.customers().serviceManagementDetails(customer.id()).toList();
        assignments(active);
    }

    private void assignments(RelationshipScope active) {
        DelegatedAdminAccessAssignment made = active.accessAssignments()
                .create(DelegatedAdminAccessAssignment.builder()
                        .accessContainer(
                                DelegatedAdminAccessContainer.securityGroup(TestIdentity.ADMIN_AGENTS_GROUP_ID))
                        .accessDetails(DelegatedAdminAccessDetails.ofRoles(USER_ADMINISTRATOR, LICENSE_ADMINISTRATOR))
                        .build());
        AccessAssignmentScope assignment = active.accessAssignments().byId(made.id());
        while (!assignment.get().status().value().equals("active")) {
            tenants.simulator().clock().advance(Duration.ofMinutes(1));
        }
        assignment
                .update(assignment.get().toBuilder()
                        .accessDetails(DelegatedAdminAccessDetails.ofRoles(USER_ADMINISTRATOR))
                        .build())
                .await(PATIENCE);
        active.accessAssignments().list().toList();
        for (DelegatedAdminRelationshipOperation operation : active.operations().list()) {
            active.operations().get(operation.id());
        }
        assignment.delete(assignment.get()).await(PATIENCE);
    }

    private DelegatedAdminRelationship create(String name) {
        return gdap.relationships()
                .create(DelegatedAdminRelationship.builder()
                        .displayName(name)
                        .duration("P180D")
                        .customer(DelegatedAdminRelationshipCustomerParticipant.builder()
                                .tenantId(customer.id())
                                .build())
                        .accessDetails(DelegatedAdminAccessDetails.ofRoles(USER_ADMINISTRATOR, LICENSE_ADMINISTRATOR))
                        .build());
    }
}
