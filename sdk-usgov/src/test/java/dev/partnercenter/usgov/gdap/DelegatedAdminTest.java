package dev.partnercenter.usgov.gdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PendingResult;
import dev.partnercenter.error.ConflictException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignment;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignmentStatus;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessContainer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessDetails;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipCustomerParticipant;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipOperation;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipRequest;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipRequestAction;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipStatus;
import dev.partnercenter.model.delegatedadmin.LongRunningOperationStatus;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.usgov.SimulatedTenants;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same program in every cloud: from the first draft of a relationship to its end. */
@ParameterizedClass
@EnumSource(SimulatedCloud.class)
class DelegatedAdminTest {
    private static final String USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";
    private static final String LICENSE_ADMINISTRATOR = "4d6ac14f-3453-41d0-bef9-a3e0c569773a";

    @Parameter
    SimulatedCloud cloud;

    private SimulatedTenants tenants;
    private Customer customer;
    private Relationships relationships;

    @BeforeEach
    void startWithACustomer() {
        tenants = SimulatedTenants.start(cloud);
        customer = tenants.customer();
        relationships = DelegatedAdmin.of(tenants.partner()).relationships();
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void a_draft_is_changed_in_its_latest_version_and_deleted() {
        DelegatedAdminRelationship draft = draft("Help desk");
        RelationshipScope scope = relationships.byId(draft.id());

        DelegatedAdminRelationship changed =
                scope.update(draft.toBuilder().duration("P90D").build()).result();

        assertThat(changed.duration()).isEqualTo("P90D");
        assertThat(changed.displayName()).isEqualTo("Help desk");
        assertThatExceptionOfType(PreconditionFailedException.class)
                .isThrownBy(
                        () -> scope.update(draft.toBuilder().duration("P30D").build()));
        assertThatExceptionOfType(PreconditionFailedException.class).isThrownBy(() -> scope.delete(draft));
        scope.delete(changed);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(scope::get);
    }

    @Test
    void no_two_relationships_have_the_same_name() {
        draft("Help desk");

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> draft("Help desk"));
    }

    @Test
    void a_locked_relationship_waits_for_the_customer() {
        DelegatedAdminRelationship draft = draft("Help desk");
        RelationshipScope scope = relationships.byId(draft.id());

        DelegatedAdminRelationshipRequest request = scope.lockForApproval();

        assertThat(scope.requests().get(request.id()).action())
                .isEqualTo(DelegatedAdminRelationshipRequestAction.LOCK_FOR_APPROVAL);
        until(scope, DelegatedAdminRelationshipStatus.APPROVAL_PENDING);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> scope.delete(scope.get()));
        tenants.simulator().delegatedAdmin().approve(draft.id());
        assertThat(until(scope, DelegatedAdminRelationshipStatus.ACTIVE).activatedDateTime())
                .isNotNull();
    }

    @Test
    void an_active_relationship_is_found_by_status_and_by_customer_and_ended() {
        RelationshipScope active = active();
        draft("Another");

        assertThat(names(RelationshipQuery.all().withStatus(DelegatedAdminRelationshipStatus.ACTIVE)))
                .containsExactly("Active");
        assertThat(names(RelationshipQuery.all().withCustomer(customer.id()).withSize(1)))
                .containsExactlyInAnyOrder("Active", "Another");
        assertThat(names(RelationshipQuery.all().withCustomer("11111111-2222-4333-8444-555555555555")))
                .isEmpty();
        DelegatedAdminCustomers customers = DelegatedAdmin.of(tenants.partner()).customers();
        assertThat(customers.list().toList()).hasSize(1);
        assertThat(customers.get(customer.id()).displayName()).isNotBlank();
        assertThat(customers.serviceManagementDetails(customer.id()).toList())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.serviceName()).isNotBlank());

        active.terminate();

        until(active, DelegatedAdminRelationshipStatus.TERMINATED);
        assertThat(active.requests().list().stream().map(DelegatedAdminRelationshipRequest::action))
                .contains(DelegatedAdminRelationshipRequestAction.TERMINATE);
    }

    @Test
    void a_group_gets_roles_other_roles_and_none() {
        RelationshipScope active = active();
        AccessAssignments assignments = active.accessAssignments();

        DelegatedAdminAccessAssignment made = assignments.create(DelegatedAdminAccessAssignment.builder()
                .accessContainer(DelegatedAdminAccessContainer.securityGroup(TestIdentity.ADMIN_AGENTS_GROUP_ID))
                .accessDetails(DelegatedAdminAccessDetails.ofRoles(USER_ADMINISTRATOR))
                .build());
        AccessAssignmentScope assignment = assignments.byId(made.id());
        DelegatedAdminAccessAssignment inForce = until(assignment);
        DelegatedAdminAccessAssignment changed = end(assignment.update(inForce.toBuilder()
                .accessDetails(DelegatedAdminAccessDetails.ofRoles(LICENSE_ADMINISTRATOR))
                .build()));

        assertThat(changed.accessDetails().unifiedRoles())
                .singleElement()
                .satisfies(role -> assertThat(role.roleDefinitionId()).isEqualTo(LICENSE_ADMINISTRATOR));
        DelegatedAdminRelationshipOperation operation =
                active.operations().list().toList().get(0);
        assertThat(end(active.operations().follow(operation.id())).status())
                .isEqualTo(LongRunningOperationStatus.SUCCEEDED);
        assertThat(end(assignment.delete(changed))).isEqualTo(made.id());
        assertThat(assignments.list().toList()).isEmpty();
    }

    private DelegatedAdminRelationship draft(String name) {
        return relationships.create(DelegatedAdminRelationship.builder()
                .displayName(name)
                .duration("P365D")
                .customer(DelegatedAdminRelationshipCustomerParticipant.builder()
                        .tenantId(customer.id())
                        .build())
                .accessDetails(DelegatedAdminAccessDetails.ofRoles(USER_ADMINISTRATOR, LICENSE_ADMINISTRATOR))
                .build());
    }

    private RelationshipScope active() {
        DelegatedAdminRelationship draft = draft("Active");
        RelationshipScope scope = relationships.byId(draft.id());
        scope.lockForApproval();
        until(scope, DelegatedAdminRelationshipStatus.APPROVAL_PENDING);
        tenants.simulator().delegatedAdmin().approve(draft.id());
        until(scope, DelegatedAdminRelationshipStatus.ACTIVE);
        return scope;
    }

    private List<String> names(RelationshipQuery query) {
        return relationships.list(query).stream()
                .map(DelegatedAdminRelationship::displayName)
                .toList();
    }

    /** The simulator moves on whenever it is looked at. */
    private static DelegatedAdminRelationship until(RelationshipScope scope, DelegatedAdminRelationshipStatus status) {
        DelegatedAdminRelationship now = scope.get();
        for (int looks = 0; looks < 9 && !status.equals(now.status()); looks++) {
            now = scope.get();
        }
        assertThat(now.status()).isEqualTo(status);
        return now;
    }

    private static DelegatedAdminAccessAssignment until(AccessAssignmentScope scope) {
        DelegatedAdminAccessAssignment now = scope.get();
        for (int looks = 0; looks < 9 && DelegatedAdminAccessAssignmentStatus.PENDING.equals(now.status()); looks++) {
            now = scope.get();
        }
        return now;
    }

    private static <T> T end(PendingResult<T> change) {
        PendingResult<T> now = change;
        for (int looks = 0; looks < 9 && !now.isDone(); looks++) {
            now = now.poll();
        }
        return now.result();
    }
}
