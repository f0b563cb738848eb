package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job, from an address to an active subscription. */
class OnboardTest {
    @TempDir
    Path home;

    @Test
    void ends_with_the_customer_the_order_and_the_active_subscription() {
        Program.Result result = new Program(home).run("onboard");

        assertThat(result.code()).isZero();
        assertThat(result.err().strip())
                .isEqualTo("Simulator in this process, cloud gcc-high. Nothing real is bought.");
        assertThat(result.out())
                .containsSubsequence(
                        "1. Validate the address",
                        "accepted",
                        "2. Check the domain",
                        "harborcounty.onmicrosoft.us is free",
                        "3. Create the customer",
                        "Harbor County, id ",
                        "4. Pick an item",
                        "5. Fill a cart",
                        "6. Check out",
                        "order ",
                        "7. Wait for provisioning",
                        "every line item is fulfilled",
                        "8. Wait for the subscription",
                        "is active, id ",
                        "9. Change the quantity",
                        "10 -> 15",
                        "10. Wait for the directory",
                        "Microsoft Graph lets the partner in",
                        "11. Create the admin user",
                        "Dana Whitlock, dana.whitlock@harborcounty.onmicrosoft.us",
                        "12. Give the user a role",
                        "User Administrator",
                        "13. Wait for the licenses",
                        "15 of GOV_PRODUCTIVITY_G3",
                        "14. Assign a license",
                        "usage location US",
                        "15. Show what exists")
                .containsPattern("(?m)^CUSTOMER .*\\R\\S+  Harbor County  harborcounty.onmicrosoft.us$")
                .containsPattern("(?m)^ORDER .*\\R\\S+ +completed .* 10 x Government Productivity G3$")
                .containsPattern("(?m)^SUBSCRIPTION .*\\R\\S+ +Government Productivity G3  15 +Licenses  active ")
                .containsPattern("(?m)^USER .*\\R\\S+  dana.whitlock@harborcounty.onmicrosoft.us  Dana Whitlock  US +"
                        + "User Administrator  GOV_PRODUCTIVITY_G3$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc-high", "dod", "global"})
    void does_so_in_each_cloud(String cloud) {
        Program.Result result = new Program(home).run("onboard", "--cloud", cloud);

        String domain = cloud.equals("global") ? "harborcounty.onmicrosoft.com" : "harborcounty.onmicrosoft.us";
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(domain + " is free", "dana.whitlock@" + domain)
                .containsPattern("(?m) US +User Administrator +\\S.*3$");
    }

    @Test
    void does_the_same_over_tcp_on_a_separately_started_simulator() {
        try (PartnerCenterSimulator simulator = Program.simulator(0)) {
            String address = simulator.baseUrl().toString();
            Program program = new Program(home).with(simulator);

            Program.Result first = program.run("onboard", "--base-url", address);
            Program.Result second = program.run("onboard", "--base-url", address);

            assertThat(first.code()).isZero();
            assertThat(first.err()).contains("Simulator at " + address);
            assertThat(first.out()).containsPattern("Licenses  active ");
            assertThat(second.out())
                    .as("it finds a domain that is still free")
                    .contains("harborcounty2.onmicrosoft.us is free");
            assertThat(simulator.recordedExchanges())
                    .as("what is meant for Entra went there too")
                    .anyMatch(exchange -> exchange.host().equals("login.microsoftonline.us"));
        }
    }

    @Test
    void says_what_it_skips_when_only_the_application_is_signed_in() {
        Program.Result result = new Program(home).run("onboard", "--app-only");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsSubsequence(
                        "7. Ask how far the order is",
                        "skipped: this needs App+User, and only the application is signed in",
                        "8. Wait for the subscription",
                        "is active, id ",
                        "10. Create the admin user     skipped: this needs App+User",
                        "11. Give the user a role      skipped: this needs App+User",
                        "12. Assign a license          skipped: this needs App+User");
    }

    @Test
    void does_without_licenses_where_there_are_none() {
        Program.Result result = new Program(home).run("onboard", "--item", "MS-AZR-USGOV-0146P", "--admin", "ops");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsSubsequence(
                        "Dana Whitlock, ops@harborcounty.onmicrosoft.us",
                        "Assign a license          skipped: it is billed by use",
                        "USER");
    }

    @Test
    void says_what_is_missing_where_people_may_not_be_managed() {
        try (PartnerCenterSimulator simulator = Program.simulator(0)) {
            simulator.faults().on("POST", "/v1.0/directoryRoles/*/members/$ref").respond(403);

            Program.Result result = new Program(home)
                    .with(simulator)
                    .run("onboard", "--base-url", simulator.baseUrl().toString());

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err().lines().filter(line -> line.startsWith("error: ")))
                    .singleElement()
                    .asString()
                    .contains("answered 403", "RoleManagement.ReadWrite.Directory", "Privileged Role Administrator");
        }
    }

    @Test
    void writes_only_json_to_standard_output_when_asked() throws Exception {
        Program.Result result = new Program(home).run("onboard", "--app-only", "--json", "--quantity", "3");

        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.at("/customer/domain").asText()).isEqualTo("harborcounty.onmicrosoft.us");
        assertThat(json.at("/order/lineItems/0/quantity").asInt()).isEqualTo(3);
        assertThat(json.at("/subscriptions/0/status").asText()).isEqualTo("active");
        assertThat(json.at("/subscriptions/0/quantity").asInt()).isEqualTo(8);
        assertThat(json.at("/skipped/0").asText()).contains("App+User");
        assertThat(result.err()).contains("1. Validate the address");
    }

    @Test
    void shows_a_progress_bar_to_a_person_and_takes_it_away_again() {
        Program.Result result = new Program(home).person().run("onboard");

        assertThat(result.out())
                .contains("0/1", "1 of 1 line items")
                .containsPattern("\r 7\\. Wait for provisioning +every line item is fulfilled");
    }

    @Test
    void leaves_no_line_half_written_between_the_lines_of_the_log() {
        Program.Result result = new Program(home).person().run("onboard", "--verbose");

        assertThat(result.out())
                .doesNotContain("\r", "0/1")
                .containsPattern("(?m)^ 6. Check out\\R    order \\S+$")
                .containsPattern("(?m)^ 7. Wait for provisioning\\R    every line item is fulfilled$");
    }

    @Test
    void leaves_the_quantity_alone_of_what_is_billed_by_use() {
        Program.Result result = new Program(home).run("onboard", "--item", "MS-AZR-USGOV-0146P");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Azure Government is active", "skipped: it is billed by use");
    }

    @Test
    void buys_from_the_new_catalogue_too() {
        Program.Result result = new Program(home).run("onboard", "--item", "SIMGOVANLYT1:0001:SIMAVAIL0001");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Government Analytics is active", "10 -> 15");
    }

    @Test
    void refuses_what_never_becomes_a_subscription() {
        Program.Result result = new Program(home).run("onboard", "--item", "SIMGOVVMRES1:0001:SIMAVAIL0011");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("error: ", "is paid once and never becomes a subscription");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc-high", "dod", "global"})
    void shows_no_password_unless_told_to(String cloud) {
        Program program = new Program(home);

        Program.Result silent = program.run("onboard", "--verbose", "--cloud", cloud);

        assertThat(silent.out())
                .contains("A password was set for admin@", "A password was set for dana.whitlock@")
                .contains("users reset-password --show-password");
        assertThat(program.passwords())
                .hasSize(2)
                .allSatisfy(password -> assertThat(silent.out() + silent.err()).doesNotContain(password));
    }

    @Test
    void shows_passwords_when_told_to() {
        Program program = new Program(home);

        Program.Result result = program.run("onboard", "--show-password");

        assertThat(result.out())
                .contains(
                        "Password of admin@harborcounty.onmicrosoft.us: "
                                + program.passwords().get(0),
                        "Password of dana.whitlock@harborcounty.onmicrosoft.us: "
                                + program.passwords().get(1));
    }
}
