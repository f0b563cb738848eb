package dev.partnercenter.usgov.gdap;

import static dev.partnercenter.usgov.gdap.GdapJson.ETAG;
import static dev.partnercenter.usgov.gdap.GdapJson.RELATIONSHIP_ID;
import static dev.partnercenter.usgov.gdap.GdapJson.ROLE;
import static dev.partnercenter.usgov.gdap.GdapJson.body;
import static dev.partnercenter.usgov.gdap.GdapJson.relationship;
import static dev.partnercenter.usgov.gdap.GdapJson.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessDetails;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipCustomerParticipant;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipStatus;
import java.util.List;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelationshipsTest {
    private final GraphStub graph = new GraphStub();
    private final Relationships relationships = graph.admin().relationships();

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void relationships_are_listed_in_the_largest_pages_along_the_link() throws Exception {
        graph.answer(
                        200,
                        "{\"value\": [" + relationship("active") + "], \"@odata.nextLink\": \"" + GraphStub.GRAPH
                                + "/v1.0/tenantRelationships/delegatedAdminRelationships?$top=300&$skiptoken=2\"}")
                .answer(200, "{\"value\": [" + relationship("expired") + "]}");

        assertThat(relationships.list().stream().map(DelegatedAdminRelationship::status))
                .containsExactly(DelegatedAdminRelationshipStatus.ACTIVE, DelegatedAdminRelationshipStatus.EXPIRED);

        assertThat(graph.request().getRequestUrl().query()).isEqualTo("$top=300");
        assertThat(graph.request().getRequestUrl().queryParameter("$skiptoken")).isEqualTo("2");
    }

    @Test
    void a_page_elsewhere_is_not_asked_for() {
        graph.answer(200, "{\"value\": [], \"@odata.nextLink\": \"https://graph.example/v1.0/x?$skiptoken=2\"}");

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> relationships.list().toList())
                .withMessageContaining("graph.example");
        assertThat(graph.requestCount()).isEqualTo(1);
    }

    @Test
    void the_service_chooses_by_status_and_customer() throws Exception {
        graph.answer(200, "{\"value\": []}");

        relationships
                .list(RelationshipQuery.all()
                        .withStatus(DelegatedAdminRelationshipStatus.APPROVAL_PENDING)
                        .withCustomer("o'neill")
                        .withSize(20))
                .toList();

        RecordedRequest request = graph.request();
        assertThat(request.getRequestUrl().queryParameter("$filter"))
                .isEqualTo("status eq 'approvalPending' and customer/tenantId eq 'o''neill'");
        assertThat(request.getRequestUrl().queryParameter("$top")).isEqualTo("20");
    }

    @Test
    void pages_cannot_be_larger_than_the_service_makes_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelationshipQuery.all().withSize(301))
                .withMessageContaining("size");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelationshipQuery.all().withCustomer(" "))
                .withMessageContaining("customerTenantId");
    }

    @Test
    void a_relationship_is_made_of_what_it_was_given() throws Exception {
        graph.answer(201, relationship("created"));

        DelegatedAdminRelationship made = relationships.create(DelegatedAdminRelationship.builder()
                .displayName("Harbor County help desk")
                .duration("P365D")
                .customer(DelegatedAdminRelationshipCustomerParticipant.builder()
                        .tenantId("0d3b8f5a-6c1e-4a27-b0f9-2e7d5c4a1b60")
                        .build())
                .accessDetails(DelegatedAdminAccessDetails.ofRoles(ROLE))
                .build());

        RecordedRequest request = graph.request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getPath()).isEqualTo(GraphStub.RELATIONSHIPS);
        assertThat(body(request)).isEqualTo(tree("""
                {"displayName": "Harbor County help desk", "duration": "P365D",
                 "customer": {"tenantId": "0d3b8f5a-6c1e-4a27-b0f9-2e7d5c4a1b60"},
                 "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "729827e3-9c14-49f7-bb1b-9608f156bbb8"}]}}
                """));
        assertThat(made.id()).isEqualTo(RELATIONSHIP_ID);
        assertThat(made.etag()).isEqualTo(ETAG);
        assertThat(made.activatedDateTime()).isNull();
        assertThat(made.additionalProperties()).containsKey("laterProperty").doesNotContainKey("@odata.etag");
    }

    @Test
    void a_new_one_is_made_out_of_an_old_one() throws Exception {
        graph.answer(200, relationship("expired")).answer(201, relationship("created"));
        DelegatedAdminRelationship old = relationships.byId(RELATIONSHIP_ID).get();

        relationships.create(
                old.toBuilder().displayName("Harbor County, next year").build());

        graph.request();
        assertThat(List.copyOf(body(graph.request()).properties()))
                .extracting(property -> property.getKey())
                .containsExactlyInAnyOrder(
                        "displayName", "duration", "autoExtendDuration", "customer", "accessDetails", "laterProperty");
    }

    @Test
    void app_only_tokens_do_where_there_is_no_user() throws Exception {
        graph.answer(200, "{\"value\": []}").answer(200, "{\"value\": []}");

        relationships.list().toList();
        graph.appOnly().relationships().list().toList();

        assertThat(graph.request().getHeader("Authorization")).isEqualTo("Bearer canary-user-token-of-graph");
        assertThat(graph.request().getHeader("Authorization")).isEqualTo("Bearer canary-app-token-of-graph");
    }

    @Test
    void who_is_refused_learns_what_is_needed() {
        graph.answer(403, GdapJson.error("accessDenied", "Caller is not in the expected roles"));

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> relationships.list().toList())
                .withMessageContaining("DelegatedAdminRelationship.Read.All")
                .withMessageContaining("Admin agent")
                .withMessageContaining("2832473f-ec63-45fb-976f-5d45a7d4bb91");
    }

    @Test
    void an_id_that_is_no_segment_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationships.byId(".."))
                .withMessageContaining("relationshipId");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelegatedAdmin.of(null))
                .withMessageContaining("partner");
    }
}
