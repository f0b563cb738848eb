package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smaller commands, on the simulator of the process, which has one customer for them. */
class CommandsTest {
    private static final String DOMAIN = "harborcounty.onmicrosoft.us";

    @TempDir
    Path home;

    @Test
    void customers_list() {
        assertThat(run("customers", "list").out()).contains("CUSTOMER", "Harbor County", DOMAIN);
        assertThat(run("customers", "list", "--name", "Nobody").out()).doesNotContain("Harbor County");
    }

    @Test
    void customers_show_by_domain_and_by_id() throws Exception {
        try (PartnerCenterSimulator simulator = Program.simulator(0)) {
            String address = simulator.baseUrl().toString();
            Program program = new Program(home).with(simulator);
            JsonNode created =
                    json(program.run("customers", "create", "--base-url", address, "--json", "--company", "Elk Bend"));
            String id = created.path("customerId").asText();

            Program.Result byId = program.run("customers", "show", "--base-url", address, "--customer", id);
            Program.Result byDomain = program.run(
                    "customers", "show", "--base-url", address, "--customer", "HarborCounty.onmicrosoft.us");

            assertThat(byId.out()).isEqualTo(byDomain.out()).contains(id, "Elk Bend", "reseller", "Norfolk");
        }
    }

    @Test
    void customers_create() {
        Program.Result result = run("customers", "create", "--domain", "elkbend", "--company", "Elk Bend");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Elk Bend, id ", "elkbend.onmicrosoft.us is free");
    }

    @Test
    void orders_list_and_place() throws Exception {
        assertThat(run("orders", "list", "--customer", DOMAIN).out()).contains("25 x Government Productivity G3");

        JsonNode placed = json(run(
                "orders",
                "place",
                "--customer",
                DOMAIN,
                "--item",
                "3f6e0a51-7c0d-4a2e-9b64-5d1c8e200005",
                "--quantity",
                "4",
                "--billing-cycle",
                "annual",
                "--json"));

        assertThat(placed.at("/lineItems/0/quantity").asInt()).isEqualTo(4);
        assertThat(placed.path("orderId").asText()).isNotEmpty();
    }

    @Test
    void subscriptions_list_and_update() throws Exception {
        assertThat(run("subscriptions", "list", "--customer", DOMAIN).out())
                .contains("Government Productivity G3", "25", "active");

        JsonNode updated = json(run(
                "subscriptions",
                "update",
                "--customer",
                DOMAIN,
                "--subscription",
                "government productivity g3",
                "--quantity",
                "30",
                "--name",
                "Clerks",
                "--auto-renew",
                "false",
                "--json"));

        assertThat(updated.path("quantity").asInt()).isEqualTo(30);
        assertThat(updated.path("name").asText()).isEqualTo("Clerks");
        assertThat(updated.path("autoRenew").asBoolean()).isFalse();
    }

    @Test
    void an_update_that_changes_nothing_is_refused() {
        Program.Result result =
                run("subscriptions", "update", "--customer", DOMAIN, "--subscription", "Government Productivity G3");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Nothing to change: give --quantity, --name or --auto-renew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc-high", "dod", "global"})
    void the_demo_customer_has_people_to_look_at(String cloud) {
        String domain = "harborcounty." + (cloud.equals("global") ? "onmicrosoft.com" : "onmicrosoft.us");
        String[] customer = {"--customer", domain, "--cloud", cloud};

        assertThat(run(customer, "users", "list").out()).contains("ruth.amado@" + domain, "Lena Fisk");
        assertThat(run(customer, "users", "list", "--deleted").out()).contains("Otto Brandt");
        assertThat(run(customer, "licenses", "list").out()).containsPattern("(?m) 25 +1 +24 +Enabled$");
        assertThat(run(customer, "roles", "list", "--role", "Helpdesk Administrator")
                        .out())
                .contains("Ruth Amado");
        assertThat(run(customer, "groups", "list", "--group", "Front office").out())
                .contains("Ruth Amado");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc-high", "dod", "global"})
    void the_demo_customer_has_relationships_to_look_at(String cloud) {
        assertThat(run("gdap", "list", "--cloud", cloud).out())
                .contains("Harbor County help desk", "created", "Harbor County accounts", "active");
        assertThat(run("gdap", "show", "--cloud", cloud, "--relationship", "Harbor County accounts")
                        .out())
                .containsPattern("(?m)^GROUP +ROLES +STATUS\\R\\S+ +User Administrator +active$");
    }

    @Test
    void catalog_of_offers_products_and_what_to_order_of_them() {
        assertThat(run("catalog").out()).contains("MS-AZR-USGOV-0146P", "Azure Government", "usage");
        assertThat(run("catalog", "--view", "OnlineServices").out()).contains("SIMGOVANLYT1");
        assertThat(run("catalog", "--product", "SIMGOVANLYT1").out())
                .contains("SIMGOVANLYT1:0001:SIMAVAIL0001", "P1M, P1Y, P3Y");
    }

    @Test
    void check_auth_shows_what_tokens_say_but_no_token() {
        Program.Result result = run("check-auth");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("APP-ONLY", "APP+USER", "https://api.partnercenter.microsoft.com", "pwd, mfa", "accepted")
                .doesNotContain("eyJ");
    }

    @Test
    void check_auth_shows_a_refused_token_and_why() {
        try (PartnerCenterSimulator simulator =
                PartnerCenterSimulator.builder().withoutMfa().start()) {
            Program.Result result = new Program(home)
                    .run("check-auth", "--base-url", simulator.baseUrl().toString());

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out()).containsSubsequence("APP+USER", "signed in by  pwd", "accepted      no");
            assertThat(result.err()).contains("900421", "multi-factor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--browser"})
    void login_fills_the_refresh_token_store(String option) {
        Program.Result result = run("login", option);

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Tidewater Government Services");
        assertThat(home.resolve(".config/partnercenter-samples/refresh-token-simulator"))
                .content()
                .startsWith("canary-simulator-refresh-token");
    }

    @Test
    void login_shows_the_device_code() {
        assertThat(run("login").err()).contains("enter the code", "the simulator signs you in by itself");
    }

    @Test
    void simulate_serves_other_programs() {
        Program.Result result = new Program(home)
                .whileRunning(output -> {
                    String address = output.lines()
                            .filter(line -> line.startsWith("Base URL"))
                            .findFirst()
                            .orElseThrow()
                            .replaceAll(".* ", "");
                    assertThat(run("customers", "list", "--base-url", address).code())
                            .isZero();
                })
                .run("simulate");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Test token  eyJ", "samples/run onboard --cloud gcc-high --base-url http://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc-high", "dod", "global"})
    void simulate_plays_the_cloud_it_is_told_to(String cloud) {
        Program program = new Program(home);

        Program.Result result = program.run("simulate", "--cloud", cloud);

        assertThat(result.out()).contains("Cloud       " + cloud, "samples/run onboard --cloud " + cloud);
        assertThat(program.started())
                .singleElement()
                .satisfies(simulator -> assertThat(simulator.cloud())
                        .hasToString(cloud.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    @Test
    void simulate_says_that_its_port_is_taken() {
        try (PartnerCenterSimulator simulator = Program.simulator(0)) {
            Program.Result result =
                    run("simulate", "--port", String.valueOf(simulator.baseUrl().getPort()));

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("is in use or not allowed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "onboard",
                "login",
                "check-auth",
                "customers",
                "customers list",
                "customers show",
                "customers create",
                "orders",
                "orders list",
                "orders place",
                "subscriptions",
                "subscriptions list",
                "subscriptions update",
                "users",
                "users list",
                "users create",
                "users reset-password",
                "users delete",
                "users restore",
                "licenses",
                "licenses list",
                "licenses assign",
                "roles",
                "roles list",
                "roles add",
                "roles remove",
                "groups",
                "groups list",
                "groups create",
                "groups add",
                "groups remove",
                "gdap",
                "gdap list",
                "gdap show",
                "gdap create",
                "gdap lock",
                "catalog",
                "simulate"
            })
    void every_command_has_help(String command) {
        Program.Result result = run((command + " --help").strip().split(" "));

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("Usage: samples/run").contains("--help");
    }

    @Test
    void help_without_a_command_lists_every_command() {
        assertThat(names(run("--help").out()))
                .containsExactly(
                        "onboard",
                        "login",
                        "check-auth",
                        "customers",
                        "orders",
                        "subscriptions",
                        "users",
                        "licenses",
                        "roles",
                        "groups",
                        "gdap",
                        "bulk-order",
                        "bulk-users",
                        "invoices",
                        "reconcile",
                        "catalog",
                        "simulate");
        assertThat(names(run("users", "--help", "list").out()))
                .containsExactly("list", "create", "update", "reset-password", "delete", "restore");
    }

    @Test
    void a_command_that_is_not_known_is_answered_with_those_that_are_like_it() {
        Program.Result result = run("custmers", "list");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Did you mean", "samples/run customers");

        result = run("users", "reset");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Did you mean", "users restore");

        assertThat(run("users").err()).contains("Missing required subcommand", "'samples/run users --help'");
    }

    private static List<String> names(String help) {
        return help.lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.matches(" {2}\\S.*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }

    private Program.Result run(String... arguments) {
        return new Program(home).run(arguments);
    }

    private Program.Result run(String[] customer, String... words) {
        return run(Stream.of(words, customer).flatMap(Stream::of).toArray(String[]::new));
    }

    private static JsonNode json(Program.Result result) throws Exception {
        assertThat(result.err()).doesNotContain("error: ");
        return new ObjectMapper().readTree(result.out());
    }
}
