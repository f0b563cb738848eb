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

/** Many orders out of a file: each is placed once, whatever happens in between. */
class BulkOrderTest {
    private static final String HEADER = "key,customer,item,quantity\n";

    @TempDir
    Path home;

    private SimulatedCustomer harbor;
    private Path csv;

    @BeforeEach
    void start() {
        harbor = new SimulatedCustomer(home, CloudName.GCC_HIGH);
        csv = home.resolve("orders.csv");
    }

    @AfterEach
    void end() {
        harbor.close();
    }

    @Test
    void the_example_works_on_the_embedded_simulator_and_leaves_no_journal() throws IOException {
        Path example = Files.copy(Path.of("examples", "orders.csv"), csv);

        Program.Result result =
                new Program(home).run("bulk-order", example.toString(), "--requests-per-minute", "60000");

        assertThat(result.err()).doesNotContain("error: ");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        "8 orders for 3 customers: ",
                        "340 x Government Mail",
                        "8 ordered",
                        "Port Alder",
                        "Cedar Valley");
        assertThat(home).isDirectoryNotContaining("glob:**journal*");
    }

    @Test
    void a_second_run_goes_on_where_the_first_ended() throws IOException {
        write(HEADER + row("PO-1", 3) + row("PO-2", 2));
        Program.Result first = run();
        write(HEADER + row("PO-1", 3) + row("PO-2", 2) + row("PO-3", 1));

        Program.Result second = run();

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("2 orders for 1 customer: 5 x Government Mail", "2 ordered");
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.out())
                .contains("2 settled before, 1 to place (journal " + csv + ".simulator.journal)")
                .contains("1 ordered, 2 ordered before");
        assertThat(checkouts()).isEqualTo(3);
    }

    @Test
    void what_the_service_refuses_is_told_with_its_reason_and_the_others_are_ordered() throws IOException {
        write(HEADER + row("PO-1", 1) + row("PO-2", 301) + row("PO-3", 1));

        Program.Result result = run();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).containsPattern("(?m)^3 +PO-2 +Harbor County +301 x .* refused +\\S+");
        assertThat(result.err())
                .contains("error: Not placed: 1 of 3 orders (2 ordered, 1 refused). Nothing was bought by what was"
                        + " refused; once the reason is gone, add --retry-refused.");
        assertThat(checkouts()).isEqualTo(2);
    }

    @Test
    void an_order_whose_checkout_lost_its_answer_is_found_and_not_placed_again() throws IOException {
        write(HEADER + row("PO-1", 1));
        harbor.simulator().faults().onOperation("checkout-a-cart").loseAnswer();

        Program.Result first = run();
        Program.Result second = run();

        assertThat(second.code()).as(first.err() + second.err()).isZero();
        assertThat(harbor.ok("orders list").lines()).hasSize(2);
    }

    @Test
    void a_service_that_is_down_leaves_orders_open_for_the_next_run() throws IOException {
        write(HEADER + row("PO-1", 1) + row("PO-2", 1));
        harbor.simulator()
                .faults()
                .onOperation("create-a-cart")
                .always()
                .respond(503)
                .retryAfter("0");
        Program.Result down = run();
        harbor.simulator().faults().clear();

        Program.Result up = run();

        assertThat(down.code()).isEqualTo(1);
        assertThat(down.err())
                .contains("error: Not placed: 2 of 2 orders (2 open). Run the same command again to go on.");
        assertThat(up.code()).as(up.err()).isZero();
        assertThat(harbor.ok("orders list").lines()).hasSize(3);
    }

    @Test
    void ctrl_c_ends_it_in_order_and_the_next_run_does_the_rest() throws IOException {
        write(HEADER
                + IntStream.rangeClosed(1, 30).mapToObj(n -> row("PO-" + n, 1)).collect(Collectors.joining()));
        harbor.program().stopAfter("/checkout", 5);

        Program.Result stopped = run("--workers", "2");
        Program.Result rest = run();

        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.out()).contains("; stopped at your word");
        assertThat(stopped.err()).containsPattern("error: Not placed: \\d+ of 30 orders .*Run the same command again");
        assertThat(rest.code()).as(rest.err()).isZero();
        assertThat(harbor.ok("orders list").lines()).as("header and orders").hasSize(31);
    }

    @Test
    void a_row_that_was_changed_after_it_was_ordered_is_refused() throws IOException {
        write(HEADER + row("PO-1", 3));
        run();
        write(HEADER + row("PO-1", 30) + row("PO-2", 1));

        Program.Result result = run();

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(csv + ":2: ", "PO-1", "has 1 mistake; nothing was ordered");
        assertThat(checkouts()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key,customer,item\\nA,C,I                                | 1: the column 'quantity' is missing",
                "key;customer;item;quantity\\nA;C;I;1                     | separate the columns by commas",
                "key,customer,item,quantity,trem\\nA,C,I,1,P1M            | 1: there is no column 'trem' here; there are key",
                "key,customer,item,quantity,key\\nA,C,I,1,A               | 1: the column 'key' comes twice",
                "key,customer,item,quantity                               | 1: there is no row below",
                "key,customer,item,quantity\\nA,C,I,ten                   | 2: quantity must be a whole number from 1 on, was 'ten'",
                "key,customer,item,quantity\\nA,C,I,0                     | 2: quantity must be a whole number from 1 on, was '0'",
                "key,customer,item,quantity\\n,C,I,1                      | 2: key is empty",
                "key,customer,item,quantity\\nA,C,I,1\\nA,C,I,1           | 3: the key 'A' is in line 2 already",
                "key,customer,item,quantity\\nA,C,I                       | 2: 3 values in 4 columns",
                "key,customer,item,quantity\\nA,C,I,1,000                 | 2: 5 values in 4 columns; a value with a comma",
                "key,customer,item,quantity\\n\\n\\nA,nobody.example,I,1  | 4: no customer has the id or the domain 'nobody.example'",
                "key,customer,item,quantity\\nA,harborcounty.onmicrosoft.us,nothing,1 | 2: there is no item 'nothing'",
                "key,customer,item,quantity\\nA,harborcounty.onmicrosoft.us,a:b,1     | 2: there is no item 'a:b'",
            })
    void a_wrong_file_is_refused_by_line_before_anything_is_ordered(String content, String why) throws IOException {
        write(content.replace("\\n", "\n"));

        Program.Result result = run();

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(why, "; nothing was ordered").contains("error: orders.csv has ");
        assertThat(csv.resolveSibling("orders.csv.simulator.journal")).doesNotExist();
        assertThat(checkouts()).isZero();
    }

    @Test
    void all_mistakes_are_told_at_once_and_a_wrong_billing_cycle_is_one() throws IOException {
        write("key,customer,item,quantity,billingCycle\n"
                + "A,harborcounty.onmicrosoft.us," + TestCatalog.MAIL + ",1,weekly\n"
                + "B,nobody.example," + TestCatalog.MAIL + ",1,\n");

        Program.Result result = run();

        assertThat(result.err())
                .contains(csv + ":2: ", "billingCycle was 'weekly'", csv + ":3: no customer")
                .contains("error: orders.csv has 2 mistakes; nothing was ordered");
    }

    @Test
    void a_file_that_is_not_there_or_not_utf_8_is_named() throws IOException {
        assertThat(run().err()).contains("error: There is no file " + csv);
        Files.write(csv, (HEADER + "Jos\u00e9,C,I,1\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(run().err()).contains(csv + ":2: there is a character that is not UTF-8");
        assertThat(run("--workers", "0").err()).contains("error: --workers must be between 1 and 64, was 0");
    }

    @Test
    void a_machine_gets_each_row_with_its_result() throws IOException {
        write(HEADER + row("PO-1", 2));

        JsonNode result = new ObjectMapper().readTree(run("--json").out());

        assertThat(result.at("/summary").asText()).isEqualTo("1 ordered");
        assertThat(result.at("/orders/0/key").asText()).isEqualTo("PO-1");
        assertThat(result.at("/orders/0/result").asText()).isEqualTo("ordered");
        assertThat(result.at("/orders/0/orderIds")).hasSize(1);
    }

    private Program.Result run(String... more) {
        return harbor.run("bulk-order " + csv + " --requests-per-minute 60000"
                + (more.length == 0 ? "" : " " + String.join(" ", more)));
    }

    private long checkouts() {
        return harbor.simulator().recordedExchanges().stream()
                .filter(exchange -> "checkout-a-cart".equals(exchange.operation()))
                .count();
    }

    private void write(String content) throws IOException {
        Files.writeString(csv, content);
    }

    private static String row(String key, int quantity) {
        return key + ",harborcounty.onmicrosoft.us," + TestCatalog.MAIL + "," + quantity + "\n";
    }
}
