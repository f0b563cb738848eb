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

/** Who may administer what. */
@ParameterizedClass
@EnumSource(CloudName.class)
class RolesCommandsTest {
    private static final String USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";

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
    void a_role_is_given_by_name_and_taken_away_again() {
        String given = harbor.ok("roles add --user ines.okafor --role user~administrator");

        assertThat(given).contains("User Administrator");
        assertThat(harbor.ok("roles list --user ines.okafor")).isEqualTo(given);
        assertThat(harbor.ok("roles list --role User~Administrator"))
                .containsPattern("ines.okafor@" + harbor.domain() + " +Ines Okafor");
        assertThat(harbor.ok("roles remove --user ines.okafor --role User~Administrator"))
                .doesNotContain("User Administrator");
    }

    @Test
    void a_role_is_known_by_its_template_whoever_has_it_already() {
        harbor.ok("roles add --user ines.okafor --role " + USER_ADMINISTRATOR);

        harbor.ok("roles remove --user ines.okafor --role " + USER_ADMINISTRATOR);
        JsonNode again = harbor.json("roles add --user ines.okafor --role " + USER_ADMINISTRATOR);

        assertThat(again).hasSize(1);
        assertThat(again.at("/0/name").asText()).isEqualTo("User Administrator");
    }

    @Test
    void a_role_that_nobody_has_ever_held_has_no_members() {
        assertThat(harbor.ok("roles list")).contains("Reports Reader");
        assertThat(harbor.ok("roles list --role Reports~Reader").lines()).hasSize(1);
    }

    @Test
    void an_unknown_role_is_named_with_the_tenant() {
        assertThat(harbor.failure("roles add --user ines.okafor --role Harbour~Master", 1))
                .isEqualTo("error: There is no role 'Harbour Master' in " + harbor.domain()
                        + ": 'roles list' shows which there are");
    }

    @Test
    void a_role_that_somebody_does_not_hold_cannot_be_taken_away() {
        harbor.ok("roles add --user admin --role User~Administrator");

        assertThat(harbor.failure("roles remove --user ines.okafor --role User~Administrator", 1))
                .contains("answered 404", "request id ");
    }

    @Test
    void roles_of_a_user_and_users_of_a_role_are_two_questions() {
        assertThat(harbor.failure("roles list --user ines.okafor --role User~Administrator", 2))
                .contains("give one of them");
    }
}
