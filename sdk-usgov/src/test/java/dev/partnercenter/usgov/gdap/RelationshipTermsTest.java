package dev.partnercenter.usgov.gdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessDetails;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationshipBuilder;
import dev.partnercenter.model.delegatedadmin.UnifiedRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be is refused before anything is sent, by the name of the argument. */
class RelationshipTermsTest {
    private final GraphStub graph = new GraphStub();
    private final Relationships relationships = graph.admin().relationships();

    @AfterEach
    void stop() {
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P730D", "P2Y", "P24M", "P1Y364D", "P104W", "PT24H", "P729DT24H", "p90d"})
    void durations_from_a_day_to_two_years_are_sent_as_they_are(String duration) throws Exception {
        graph.answer(201, GdapJson.relationship("created"));

        relationships.create(terms().duration(duration).build());

        assertThat(GdapJson.body(graph.request()).path("duration").asText()).isEqualTo(duration);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                " ",
                "P",
                "PT",
                "PT23H",
                "P0D",
                "P731D",
                "P2Y1D",
                "P3Y",
                "P25M",
                "-P30D",
                "P-30D",
                "P2YT-1H",
                "30",
                "P9999999D"
            })
    void other_durations_are_refused(String duration) {
        refused(terms().duration(duration), "relationship.duration");
    }

    @Test
    void a_name_is_needed_and_not_longer_than_fifty_characters() {
        refused(terms().displayName(null), "relationship.displayName");
        refused(terms().displayName("\t"), "relationship.displayName");
        refused(
                terms().displayName("x".repeat(51)),
                "relationship.displayName must have at most 50 characters, had 51");
    }

    @Test
    void a_role_is_needed() {
        refused(terms().accessDetails(null), "relationship.accessDetails.unifiedRoles");
        refused(
                terms().accessDetails(DelegatedAdminAccessDetails.ofRoles()),
                "relationship.accessDetails.unifiedRoles");
        refused(
                terms().accessDetails(DelegatedAdminAccessDetails.builder()
                        .unifiedRoles(List.of(UnifiedRole.builder().build()))
                        .build()),
                "relationship.accessDetails.unifiedRoles.roleDefinitionId");
    }

    private void refused(DelegatedAdminRelationshipBuilder terms, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relationships.create(terms.build()))
                .withMessageContaining(message);
        assertThat(graph.requestCount()).isZero();
    }

    private static DelegatedAdminRelationshipBuilder terms() {
        return DelegatedAdminRelationship.builder()
                .displayName("Harbor County help desk")
                .duration("P365D")
                .accessDetails(DelegatedAdminAccessDetails.ofRoles(GdapJson.ROLE));
    }
}
