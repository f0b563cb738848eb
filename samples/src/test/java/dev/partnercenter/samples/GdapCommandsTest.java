package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.samples.connect.CloudName;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the partner may do in the tenants of customers. */
@ParameterizedClass
@EnumSource(CloudName.class)
class GdapCommandsTest {
    private static final String DRAFT = "gdap create --name Night~desk --role Helpdesk~Administrator";

    @Parameter
    CloudName cloud;

    @TempDir
    Path home;

    private SimulatedCustomer harbor;

    @BeforeEach
    void start() {
        harbor = new SimulatedCustomer(home, cloud);
    }

    @AfterEach
    void end() {
        harbor.close();
    }

    @Test
    void a_relationship_is_drafted_locked_and_approved() {
        JsonNode draft = harbor.json(DRAFT + " --role f2ef992c-3afb-46b9-b7cf-a126ee74c451 --days 90 --auto-extend");

        assertThat(draft.path("roles").toString()).isEqualTo("[\"Helpdesk Administrator\",\"Global Reader\"]");
        assertThat(harbor.ok("gdap list --status created"))
                .containsPattern("(?m)^Night desk +Harbor County +created +P90D +- +2$");
        assertThat(harbor.okForPartner("gdap lock --relationship night~desk"))
                .contains("approvalPending", "An administrator of the customer has 90 days to approve it");
        String id = draft.at("/relationship/relationshipId").asText();
        harbor.simulator().delegatedAdmin().approve(id);
        harbor.provision();
        assertThat(harbor.okForPartner("gdap show --relationship " + id))
                .contains(id, "active", "Helpdesk Administrator, Global Reader", "GROUP");
    }

    @Test
    void only_the_commercial_cloud_has_a_known_page_for_the_approval() {
        harbor.ok(DRAFT);

        String locked = harbor.okForPartner("gdap lock --relationship Night~desk");

        if (cloud == CloudName.GLOBAL) {
            assertThat(locked).contains("https://admin.microsoft.com/");
        } else {
            assertThat(locked).doesNotContain("https://").contains("no public text names the page");
        }
    }

    @Test
    void the_application_alone_may_look_after_relationships() {
        harbor.ok(DRAFT + " --app-only");

        assertThat(harbor.okForPartner("gdap list --app-only")).contains("Night desk");
    }

    @Test
    void what_is_locked_cannot_be_locked_again() {
        harbor.ok(DRAFT);
        harbor.okForPartner("gdap lock --relationship Night~desk");

        assertThat(harbor.failureForPartner("gdap lock --relationship Night~desk", 1))
                .contains("answered 409", "request id ");
    }

    @Test
    void what_is_not_known_is_named() {
        assertThat(harbor.failureForPartner("gdap show --relationship Night~desk", 1))
                .isEqualTo("error: There is no relationship 'Night desk': 'gdap list' shows which there are");
        assertThat(harbor.failure("gdap create --name Night~desk --role Harbour~Master", 1))
                .isEqualTo("error: There is no role 'Harbour Master': 'roles list --own' shows which there are");
        assertThat(harbor.failure(DRAFT + " --days 800", 2)).contains("P1D", "P2Y", "P800D");
    }
}
