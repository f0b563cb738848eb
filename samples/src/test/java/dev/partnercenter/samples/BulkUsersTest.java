package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnercenter.samples.connect.CloudName;
import dev.partnercenter.simulator.TestCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many users out of a file, with licenses. */
class BulkUsersTest {
    private static final String HEADER = "userPrincipalName,displayName,usageLocation,license\n";
    private static final String PRODUCT = "GOV_PRODUCTIVITY_G3";

    @TempDir
    Path home;

    private SimulatedCustomer harbor;
    private Path csv;

    @BeforeEach
    void startWithTwoSeats() {
        harbor = new SimulatedCustomer(home, CloudName.GCC_HIGH);
        harbor.ok("orders place --item " + TestCatalog.PRODUCTIVITY_G3 + " --quantity 2");
        harbor.provision();
        csv = home.resolve("users.csv");
    }

    @AfterEach
    void end() {
        harbor.close();
    }

    @Test
    void the_example_works_on_the_embedded_simulator() throws IOException {
        Path example = Files.copy(Path.of("examples", "users.csv"), csv);

        Program program = new Program(home);
        Program.Result result = program.run(
                "bulk-users",
                example.toString(),
                "--customer",
                "harborcounty.onmicrosoft.us",
                "--requests-per-minute",
                "60000");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("6 users with 4 licenses", "5 created, 1 was there", "Lucía Moreno")
                .contains("Passwords were set for 5 users. They are not shown");
        assertThat(program.passwords()).hasSizeGreaterThanOrEqualTo(5).noneMatch(result.out()::contains);
        assertThat(home).isDirectoryNotContaining("glob:**resume*");
    }

    @Test
    void users_are_created_with_their_licenses_and_skipped_by_the_next_run() throws IOException {
        write(HEADER + "mira.castellan,Mira Castellan,US," + PRODUCT + "\ntobias.renn,Tobias Renn,CA,\n");

        Program.Result first = run();
        Program.Result second = run();

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("2 created (resume file " + csv + ".simulator.resume)");
        assertThat(harbor.ok("users list")).contains("Mira Castellan", "Tobias Renn");
        assertThat(harbor.ok("licenses list --user mira.castellan")).contains(TestCatalog.PRODUCTIVITY_G3_SKU);
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("2 done before").doesNotContain("Passwords were set");
    }

    @Test
    void who_is_there_already_is_recognised_without_a_resume_file() throws IOException {
        write(HEADER + "mira.castellan,Mira Castellan,US," + PRODUCT + "\n");
        run();
        Files.delete(csv.resolveSibling("users.csv.simulator.resume"));

        Program.Result again = run();

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("1 was there");
        assertThat(harbor.ok("licenses list")).containsPattern("(?m) 2 +1 +1 +Enabled$");
    }

    @Test
    void a_row_that_fails_is_told_with_its_reason_and_done_by_a_later_run() throws IOException {
        write(HEADER
                + IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> "user" + n + ",User " + n + ",US," + PRODUCT + "\n")
                        .collect(Collectors.joining()));

        Program.Result tooFewSeats = run("--workers", "1");
        harbor.ok("orders place --item " + TestCatalog.PRODUCTIVITY_G3 + " --quantity 1");
        harbor.provision();
        Program.Result enough = run();

        assertThat(tooFewSeats.code()).isEqualTo(1);
        assertThat(tooFewSeats.out())
                .containsPattern("(?m)^4 +user3@\\S+ +User 3 +created, then failed +.*available licenses.*request id ");
        assertThat(tooFewSeats.err())
                .contains("error: Not done: 1 of 3 users (2 created, 1 created, then failed)."
                        + " Run the same command again to go on");
        assertThat(enough.code()).as(enough.err()).isZero();
        assertThat(enough.out()).contains("1 was there, 2 done before");
    }

    @Test
    void a_user_whose_answer_was_lost_is_found_by_the_next_run() throws IOException {
        write(HEADER + "mira.castellan,Mira Castellan,US,\n");
        harbor.simulator().faults().on("POST", "/v1.0/users").times(1).loseAnswer();

        Program.Result lost = run();
        Program.Result next = run();

        assertThat(lost.code()).isEqualTo(1);
        assertThat(lost.out()).contains("1 unknown", "It is not known whether the service executed the request");
        assertThat(next.code()).as(next.err()).isZero();
        assertThat(next.out()).contains("1 was there");
    }

    @Test
    void ctrl_c_ends_it_in_order_and_the_next_run_does_the_rest() throws IOException {
        write(HEADER
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> "user" + n + ",User " + n + ",US,\n")
                        .collect(Collectors.joining()));
        harbor.program().stopAfter("/users", 6);

        Program.Result stopped = run("--workers", "2");
        Program.Result rest = run();

        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.out()).contains("; stopped at your word").containsPattern("\\d+ not begun");
        assertThat(rest.code()).as(rest.err()).isZero();
        assertThat(harbor.ok("users list").lines().filter(line -> line.contains("user")))
                .hasSize(20);
    }

    @Test
    void passwords_are_shown_only_when_asked_for() throws IOException {
        write(HEADER + "mira.castellan,Mira Castellan,US,\n");

        JsonNode shown =
                new ObjectMapper().readTree(run("--json", "--show-password").out());

        assertThat(harbor.program().passwords())
                .contains(shown.at("/users/0/password").asText());
        assertThat(Files.readString(csv.resolveSibling("users.csv.simulator.resume")))
                .doesNotContain(shown.at("/users/0/password").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userPrincipalName,displayName\\na,A                          | 1: the column 'usageLocation' is missing",
                "userPrincipalName,displayName,usageLocation\\na,A,usa        | 2: usageLocation must be a country in two capital letters",
                "userPrincipalName,displayName,usageLocation\\na,,US          | 2: displayName is empty",
                "userPrincipalName,displayName,usageLocation\\na b,A,US       | is no sign-in name",
                "userPrincipalName,displayName,usageLocation\\na,A,US\\nA,B,US | 3: A@harborcounty.onmicrosoft.us is in line 2 already",
                "userPrincipalName,displayName,usageLocation,license\\na,A,US,SAILS | 2: there is no product 'SAILS'",
            })
    void a_wrong_file_is_refused_by_line_before_anybody_is_created(String content, String why) throws IOException {
        write(content.replace("\\n", "\n"));

        Program.Result result = run();

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(why, "; nobody was created");
        assertThat(csv.resolveSibling("users.csv.simulator.resume")).doesNotExist();
    }

    private Program.Result run(String... more) {
        return harbor.run("bulk-users " + csv + " --customer " + harbor.domain() + " --requests-per-minute 60000"
                + (more.length == 0 ? "" : " " + String.join(" ", more)));
    }

    private void write(String content) throws IOException {
        Files.writeString(csv, content);
    }
}
