package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.TestIdentity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real service, played by a simulator behind the SDK's back: nothing is bought or changed without a yes. */
class LiveTest {
    static final Map<String, String> CREDENTIALS = Map.of(
            "PARTNERCENTER_TENANT_ID", TestIdentity.TENANT_ID,
            "PARTNERCENTER_CLIENT_ID", TestIdentity.CLIENT_ID,
            "PARTNERCENTER_CLIENT_SECRET", TestIdentity.CLIENT_SECRET);

    private static final String[] ONBOARD = {
        "onboard",
        "--live",
        "--company",
        "Port Alder",
        "--domain",
        "portalder",
        "--first-name",
        "Ira",
        "--last-name",
        "Calloway",
        "--email",
        "ap@portalder.example",
        "--street",
        "4 Mill Road",
        "--city",
        "Norfolk",
        "--state",
        "VA",
        "--zip",
        "23510",
        "--item",
        "3f6e0a51-7c0d-4a2e-9b64-5d1c8e200003",
        "--quantity",
        "7"
    };

    private final PartnerCenterSimulator real = Program.simulator(0);

    @TempDir
    Path home;

    @AfterEach
    void end() {
        real.close();
    }

    private Program program() {
        return new Program(home).with(real).realServicePlayedBy(real).environment(CREDENTIALS);
    }

    @Test
    void asks_before_each_change_and_says_what_it_is_about() {
        Program.Result result = program().person("y", "y", "yes").run(ONBOARD);

        assertThat(result.code()).isZero();
        assertThat(result.err())
                .containsSubsequence(
                        "Real service, cloud gcc-high, partner " + TestIdentity.TENANT_ID,
                        "cloud    gcc-high",
                        "partner  " + TestIdentity.TENANT_ID,
                        "change   create the customer Port Alder with the domain portalder.onmicrosoft.us",
                        "Do it? [y/N]",
                        "change   buy 7 x Government Productivity G3 (3f6e0a51-7c0d-4a2e-9b64-5d1c8e200003)"
                                + " for Port Alder, billed monthly",
                        "Do it? [y/N]",
                        "change   change the quantity of Government Productivity G3 from 7 to 12",
                        "Do it? [y/N]");
        assertThat(result.out()).contains("skipped: this needs App+User");
    }

    @Test
    void asks_before_each_change_of_people_as_well() {
        program().run("login", "--live");

        Program.Result result = program().person("y", "y", "y", "y", "y", "y").run(ONBOARD);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err())
                .containsSubsequence(
                        "change   change the quantity of Government Productivity G3 from 7 to 12",
                        "Do it? [y/N]",
                        "change   create the user ira.calloway@portalder.onmicrosoft.us in portalder.onmicrosoft.us",
                        "Do it? [y/N]",
                        "change   give the role User Administrator to ira.calloway@portalder.onmicrosoft.us",
                        "Do it? [y/N]",
                        "change   give a license of GOV_PRODUCTIVITY_G3 to ira.calloway@portalder.onmicrosoft.us",
                        "Do it? [y/N]");
    }

    @Test
    void stops_at_no_before_the_customer_exists() {
        Program.Result result = program().person("no").run(ONBOARD);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Stopped at your word. Not done: create the customer Port Alder");
        assertThat(writes()).isEmpty();
    }

    @Test
    void stops_at_no_before_anything_is_bought() {
        Program.Result result = program().person("y", "").run(ONBOARD);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Not done: buy 7 x Government Productivity G3");
        assertThat(writes()).containsExactly("create-a-customer");
    }

    @Test
    void refuses_to_change_anything_where_nobody_can_be_asked() {
        Program.Result result = program().run(ONBOARD);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("there is no terminal to ask on", "Add --yes");
        assertThat(writes()).isEmpty();
    }

    @Test
    void goes_on_in_a_script_that_says_yes_beforehand() {
        Program.Result result = program().run(and(ONBOARD, "--yes"));

        assertThat(result.code()).isZero();
        assertThat(result.err())
                .contains("change   buy 7 x Government Productivity G3")
                .doesNotContain("[y/N]");
    }

    @Test
    void makes_nothing_up_about_a_real_customer() {
        Program.Result result = program().person("y").run("onboard", "--live", "--company", "Port Alder");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--domain, --first-name, --last-name, --email, --street, --city");
        assertThat(real.recordedExchanges()).isEmpty();
    }

    @Test
    void names_the_settings_that_are_missing() {
        Program.Result result = new Program(home).run("customers", "list", "--live");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("--live also needs ")
                .contains("--tenant-id or PARTNERCENTER_TENANT_ID")
                .contains("--client-id or PARTNERCENTER_CLIENT_ID")
                .contains("PARTNERCENTER_CLIENT_SECRET", "PARTNERCENTER_CERTIFICATE");
    }

    @Test
    void needs_something_to_sign_in_with() {
        Program.Result result = new Program(home)
                .run("customers", "list", "--live", "--tenant-id", "tidewatergov.onmicrosoft.us", "--client-id", "app");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("PARTNERCENTER_CLIENT_SECRET", "nobody has run 'login --live' yet");
    }

    @Test
    void names_a_certificate_that_cannot_be_read() {
        Program.Result result = program().run("customers", "list", "--live", "--certificate", "nowhere.pem");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("error: --certificate: ", "nowhere.pem");
    }

    @Test
    void a_user_who_signs_in_needs_no_secret() {
        Program.Result result = new Program(home).run("login", "--live", "--tenant-id", "tidewatergov.onmicrosoft.us");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--client-id").doesNotContain("SECRET");
    }

    @Test
    void reads_no_credential_without_live() {
        Map<String, String> trap = new AbstractMap<>() {
            @Override
            public Set<Entry<String, String>> entrySet() {
                throw new AssertionError("the environment is for --live");
            }
        };

        Program.Result result = new Program(home).readingFrom(trap).run("onboard");

        assertThat(result.code()).isZero();
    }

    @Test
    void a_sign_in_is_kept_and_used_by_the_next_command() {
        Program.Result login = program().run("login", "--live");
        Program.Result check = program().run("check-auth", "--live");

        assertThat(login.code()).isZero();
        assertThat(home.resolve(".config/partnercenter-samples/refresh-token-gcc-high"))
                .exists();
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("APP-ONLY", "APP+USER");
    }

    @Test
    void the_sign_in_of_somebody_is_not_lost_to_a_simulator() throws Exception {
        Path file = home.resolve("token");
        Files.writeString(file, "canary-token-of-the-real-service");

        Program.Result result = new Program(home).run("login", "--refresh-token-store", file.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("holds a token that no simulator made");
        assertThat(file).hasContent("canary-token-of-the-real-service");
    }

    private List<String> writes() {
        return real.recordedExchanges().stream()
                .filter(exchange -> !exchange.method().equals("GET"))
                .filter(exchange -> exchange.host().equals("api.partnercenter.microsoft.com"))
                .map(exchange -> String.valueOf(exchange.operation()))
                .filter(operation -> !List.of("validate-an-address", "verify-domain-availability")
                        .contains(operation))
                .toList();
    }

    private static String[] and(String[] arguments, String more) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = more;
        return all;
    }
}
