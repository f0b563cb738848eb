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

/** Groups, which Microsoft Graph serves in every cloud. */
@ParameterizedClass
@EnumSource(CloudName.class)
class GroupsCommandsTest {
    @Parameter
    CloudName cloud;

    @TempDir
    Path home;

    private SimulatedCustomer harbor;

    @BeforeEach
    void startWithAUser() {
        harbor = new SimulatedCustomer(home, cloud);
        harbor.ok("users create");
    }

    @AfterEach
    void end() {
        harbor.close();
    }

    @Test
    void a_group_is_created_and_gets_and_loses_members() {
        JsonNode group = harbor.json("groups create --name Night~Shift --description Who~keeps~watch");

        assertThat(group.path("kind").asText()).isEqualTo("security");
        assertThat(harbor.ok("groups list")).containsPattern("Night Shift +security +Who keeps watch");
        assertThat(harbor.ok("groups add --group night~shift --user ines.okafor"))
                .containsPattern("ines.okafor@" + harbor.domain() + " +Ines Okafor");
        assertThat(harbor.ok("groups list --group " + group.path("groupId").asText()))
                .contains("Ines Okafor");
        assertThat(harbor.ok("groups remove --group Night~Shift --user ines.okafor"))
                .doesNotContain("Ines Okafor");
        assertThat(harbor.ok("users list")).as("only the membership is gone").contains("Ines Okafor");
    }

    @Test
    void the_partner_has_groups_of_its_own() {
        harbor.run("groups create --own --name Helpdesk");

        assertThat(harbor.run("groups list --own").out()).contains("Helpdesk");
        assertThat(harbor.ok("groups list")).doesNotContain("Helpdesk");
    }

    @Test
    void two_groups_of_one_name_are_told_apart_by_id() {
        harbor.ok("groups create --name Crew --nickname crew-1");
        harbor.ok("groups create --name Crew --nickname crew-2");

        assertThat(harbor.failure("groups add --group Crew --user ines.okafor", 2))
                .isEqualTo("error: 2 groups are named 'Crew': give the id");
    }

    @Test
    void an_unknown_group_is_named_with_the_tenant() {
        assertThat(harbor.failure("groups list --group Crew", 1))
                .isEqualTo("error: There is no group 'Crew' in " + harbor.domain()
                        + ": 'groups list' shows which there are");
    }

    @Test
    void a_refusal_says_what_permission_and_role_it_takes() {
        harbor.simulator().faults().on("POST", "/v1.0/groups").respond(403);

        assertThat(harbor.failure("groups create --name Crew", 1))
                .contains("answered 403", "permission Group.ReadWrite.All", "Groups Administrator", "GDAP");
    }

    @Test
    void a_member_is_added_once() {
        harbor.ok("groups create --name Crew");
        harbor.ok("groups add --group Crew --user ines.okafor");

        assertThat(harbor.failure("groups add --group Crew --user ines.okafor", 1))
                .contains("answered 400", "already exist", "request id ");
    }
}
