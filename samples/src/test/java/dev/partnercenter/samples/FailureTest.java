package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.RecordedExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees when something is wrong: one line, and an exit code that scripts can act on. */
class FailureTest {
    @TempDir
    Path home;

    @Test
    void a_failure_of_the_service_is_one_line_with_the_request_id() {
        try (PartnerCenterSimulator simulator = Program.simulator(0)) {
            simulator.faults().onOperation("create-a-cart").respond(500);

            Program.Result result = new Program(home)
                    .with(simulator)
                    .run("onboard", "--base-url", simulator.baseUrl().toString());

            RecordedExchange failed = simulator.recordedExchanges().stream()
                    .filter(exchange -> "create-a-cart".equals(exchange.operation()))
                    .findFirst()
                    .orElseThrow();
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err().lines().filter(line -> line.startsWith("error: ")))
                    .singleElement()
                    .asString()
                    .contains("request id " + failed.requestHeader("MS-RequestId"));
            assertThat(result.err()).doesNotContain("\tat ");
            assertThat(result.out()).as("the half-written step is closed").endsWith(System.lineSeparator());
        }
    }

    @Test
    void an_order_whose_answer_was_lost_is_not_sent_again() {
        try (PartnerCenterSimulator simulator = Program.simulator(0)) {
            String address = simulator.baseUrl().toString();
            Program program = new Program(home).with(simulator);
            program.run("customers", "create", "--base-url", address);
            simulator.faults().onOperation("create-an-order").loseAnswer();

            Program.Result result = program.run(
                    "orders",
                    "place",
                    "--base-url",
                    address,
                    "--customer",
                    "harborcounty.onmicrosoft.us",
                    "--item",
                    "MS-AZR-USGOV-0146P");

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err()).contains("error: It is not known whether the service executed the request");
            assertThat(simulator.recordedExchanges())
                    .filteredOn(exchange -> "create-an-order".equals(exchange.operation()))
                    .hasSize(1);
        }
    }

    @Test
    void a_taken_domain_is_named() {
        Program.Result result = new Program(home).run("customers", "create", "--domain", "harborcounty");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("error: The domain harborcounty.onmicrosoft.us is taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost:8080      | must be an address like http://127.0.0.1:8080",
                "ftp://127.0.0.1     | must be an address like http://127.0.0.1:8080",
                "/tmp                | must be an address like http://127.0.0.1:8080",
                "http://sim.example  | must use https unless it points to this machine",
                "http://127.0.0.1?x=1| must be an http or https address without query",
                "h ttp               | Invalid value for option '--base-url'"
            })
    void a_bad_base_url_is_refused_before_anything_is_sent(String address, String why) {
        Program.Result result = new Program(home).run("onboard", "--base-url", address);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("error: ", "--base-url", why);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void an_address_where_nothing_listens_comes_with_advice() throws IOException {
        int port = freePort();

        Program.Result result = new Program(home).run("onboard", "--base-url", "http://127.0.0.1:" + port);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("error: Nothing listens at", "samples/run simulate --port " + port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customers",
                "frobnicate",
                "onboard --quantity many",
                "onboard --cloud moon",
                "orders place --customer a.example",
                "simulate --port 99999",
                "onboard --live --base-url http://127.0.0.1:1",
                "onboard --tenant-id 7b1f6f0e-52a4-4c1d-9d0b-3a5b8c2e4f10",
                "onboard --refresh-token-store nowhere",
                "orders place --customer harborcounty.onmicrosoft.us --item a:b",
                "users list",
                "users list --own --customer harborcounty.onmicrosoft.us",
                "users list --own --filter =",
                "users list --own --deleted --sort displayName",
                "users create --own --first-name \u674e --last-name \u738b",
                "onboard --first-name \u674e",
                "licenses assign --own --user dana.whitlock",
                "roles list --own --user dana.whitlock --role Global",
                "groups create --own",
                "gdap lock",
                "simulate --cloud moon",
                "bulk-order",
                "bulk-order nowhere.csv",
                "reconcile",
                "reconcile G000012345 --items many",
                "reconcile nothing",
                "bulk-users nowhere.csv --customer harborcounty.onmicrosoft.us",
                "subscriptions update --customer harborcounty.onmicrosoft.us --subscription nothing",
                "users delete --own --user nothing",
            })
    void a_wrong_call_ends_with_2_or_says_what_is_not_there(String line) {
        Program.Result result = new Program(home).run(line.split(" "));

        assertThat(result.code()).isEqualTo(line.endsWith("nothing") ? 1 : 2);
        assertThat(result.err()).contains("error: ").doesNotContain("this should not happen");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
