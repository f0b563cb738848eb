package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.samples.connect.CloudName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a user account. The commands are the same in every cloud, whoever serves them. */
@ParameterizedClass
@EnumSource(CloudName.class)
class UsersCommandsTest {
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
    void a_new_user_is_listed_by_name_and_with_a_usage_location() {
        JsonNode created = harbor.json("users create --first-name José --last-name Van~Dyke");

        assertThat(created.at("/user/signInName").asText()).isEqualTo("jose.vandyke@" + harbor.domain());
        assertThat(harbor.ok("users list"))
                .containsPattern(
                        "(?m)^" + created.at("/user/userId").asText() + " +jose.vandyke@\\S+ +José Van Dyke +US$");
    }

    @Test
    void lists_are_filtered_and_sorted() {
        harbor.ok("users create --first-name Bo --last-name Adair");
        harbor.ok("users create --first-name Bea --last-name Zeller");
        harbor.ok("users create --first-name Cy --last-name Nolan --usage-location CA");

        assertThat(harbor.ok("users list --filter displayName=B* --sort displayName:desc"))
                .containsSubsequence("Bo Adair", "Bea Zeller")
                .doesNotContain("Cy Nolan");
        assertThat(harbor.ok("users list --filter displayName=Cy~Nolan"))
                .contains("cy.nolan@")
                .doesNotContain("bo.adair@");
    }

    @Test
    void a_change_leaves_what_it_does_not_name() {
        harbor.ok("users create");

        harbor.ok("users update --user ines.okafor --display-name Ines_Okafor-Reyes --usage-location CA");

        assertThat(harbor.ok("users list"))
                .containsPattern(" ines.okafor@" + harbor.domain() + " +Ines_Okafor-Reyes +CA");
        assertThat(harbor.run("users update --user ines.okafor --customer " + harbor.domain())
                        .err())
                .contains("error: Missing required", "--display-name");
    }

    @Test
    void a_deleted_user_can_be_seen_and_restored_by_name() {
        harbor.ok("users create");

        harbor.ok("users delete --user ines.okafor");

        assertThat(harbor.ok("users list")).doesNotContain("ines.okafor");
        assertThat(harbor.ok("users list --deleted"))
                .containsPattern(" ines.okafor@" + harbor.domain() + " +Ines Okafor +20");
        harbor.ok("users restore --user ines.okafor");
        assertThat(harbor.ok("users list")).contains(" ines.okafor@");
    }

    @Test
    void a_password_that_is_not_to_be_shown_is_nowhere() {
        Program.Result create = harbor.run("users create --verbose --customer " + harbor.domain());
        Program.Result reset = harbor.run("users reset-password --user ines.okafor --customer " + harbor.domain());
        Program.Result json =
                harbor.run("users reset-password --json --user ines.okafor --customer " + harbor.domain());

        assertThat(harbor.program().passwords())
                .as("the first administrator, create, and two resets")
                .hasSize(4)
                .allSatisfy(password -> assertThat(
                                create.out() + create.err() + reset.out() + reset.err() + json.out() + json.err())
                        .doesNotContain(password));
        assertThat(create.out()).contains("A password was set for ines.okafor@", "add --show-password");
        assertThat(reset.out()).contains("A password was set for ines.okafor@");
    }

    @Test
    void a_password_is_shown_to_who_asks_for_it() {
        String created = harbor.ok("users create --show-password");
        JsonNode reset = harbor.json("users reset-password --user ines.okafor --show-password");

        assertThat(created)
                .contains("Password of ines.okafor@" + harbor.domain() + ": "
                        + harbor.program().passwords().get(1));
        assertThat(reset.path("password").asText())
                .isEqualTo(harbor.program().passwords().get(2));
    }

    @Test
    void microsoft_graph_makes_up_a_password_when_told_to() {
        harbor.ok("users create");

        String silent = harbor.ok("users reset-password --by-graph --user ines.okafor");
        String shown = harbor.ok("users reset-password --by-graph --show-password --user ines.okafor");

        List<String> passwords = harbor.program().passwords();
        assertThat(passwords)
                .as("the first administrator, create, and two resets")
                .hasSize(4);
        assertThat(silent).contains("A password was set for ines.okafor@").doesNotContain(passwords.get(2));
        assertThat(shown).contains(passwords.get(3));
    }

    @Test
    void the_partner_has_users_of_its_own() {
        Program.Result created = harbor.run("users create --own");
        Program.Result listed = harbor.run("users list --own --app-only");

        assertThat(created.code()).isZero();
        assertThat(listed.out()).contains("dana.whitlock@", "ines.okafor@");
        assertThat(harbor.ok("users list")).doesNotContain("ines.okafor@");
    }

    @Test
    void an_unknown_user_is_named_with_the_tenant() {
        assertThat(harbor.failure("users delete --user nobody", 1))
                .isEqualTo("error: There is no user nobody@%1$s in %1$s: 'users list' shows who is there"
                        .formatted(harbor.domain()));
        assertThat(harbor.failure("users restore --user admin", 1))
                .contains("Nobody named admin@" + harbor.domain() + " was deleted in");
        assertThat(harbor.failure("users delete --user 11111111-2222-4333-8444-555555555555", 1))
                .contains("answered 404", "11111111-2222-4333-8444-555555555555", "request id ");
    }

    @Test
    void a_name_that_is_taken_is_refused_by_the_service() {
        harbor.ok("users create");

        assertThat(harbor.failure("users create", 1))
                .containsPattern("answered 4(00|09)")
                .contains("userPrincipalName already exists", "request id ");
    }

    @Test
    void the_application_alone_has_no_way_to_customers_people() {
        assertThat(harbor.failure("users list --app-only", 2))
                .isEqualTo("error: This needs a signed-in user (App+User), and only the application is signed in:"
                        + " leave out --app-only");
    }

    @Test
    void whom_it_is_about_has_to_be_said_once() {
        assertThat(harbor.run("users list").err()).contains("error: Missing required", "--customer", "--own");
        assertThat(harbor.failure("users list --own", 2)).contains("mutually exclusive");
        assertThat(harbor.failure("users list --deleted --sort displayName", 2)).contains("leave out --filter and");
        assertThat(harbor.failure("users list --filter displayName", 2)).contains("such as displayName=Da*");
    }
}
