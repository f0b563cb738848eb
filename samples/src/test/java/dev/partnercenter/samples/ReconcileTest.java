package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.TestInvoice;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All line items of an invoice, added up and written down, or told exactly what is wrong. */
class ReconcileTest {
    private static final String INVOICE = "G000000001";

    @TempDir
    Path home;

    private final PartnerCenterSimulator simulator = Program.simulator(0);
    private Program program;

    @BeforeEach
    void start() {
        program = new Program(home).with(simulator);
    }

    @AfterEach
    void end() {
        simulator.close();
    }

    @Test
    void the_invoices_of_the_embedded_simulator_are_listed_and_the_one_of_all_kinds_adds_up() {
        Program embedded = new Program(home);
        Program.Result list = embedded.run("invoices", "list");

        Program.Result result = embedded.run("reconcile", "D000054321", "--out", out().toString());

        assertThat(list.out()).contains("G000012345  ", "G000012346  ", "D000054321  ", " USD", "  D000054322");
        assertThat(result.err()).doesNotContain("error: ");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("6 kinds of line items, amended by 1", "2,413 line items, written to " + out())
                .containsPattern("hardware +HardwareLeaseLineItem +3 +no, unknown here")
                .containsPattern("(?m)^D000054321 +(\\S+ USD) +\\1 +none$")
                .containsPattern("(?m)^D000054322 +(\\S+ USD) +\\1 +none$");
    }

    @Test
    void every_line_item_is_written_and_the_totals_are_those_of_the_charges_among_them() {
        simulator.addInvoice(TestInvoice.of(INVOICE)
                .lineItems(2_100)
                .lineItems(LineItemKind.DAILY_RATED_USAGE, 30)
                .lineItems(LineItemKind.USAGE_BASED, 20)
                .lineItems(LineItemKind.UNKNOWN, 2));

        assertThat(run().code()).isZero();

        List<NamedCsvRecord> items = Csv.read(out().resolve("line-items.csv"));
        assertThat(items).hasSize(2_152);
        BigDecimal charged =
                Csv.sum(items, "total", row -> row.getField("counts").equals("yes"));
        for (String file : List.of("by-product.csv", "by-customer.csv", "by-currency.csv")) {
            List<NamedCsvRecord> sums = Csv.read(out().resolve(file));
            assertThat(Csv.sum(sums, "total")).as(file).isEqualByComparingTo(charged);
            assertThat(Csv.sum(sums, "lineItems")).as(file).isEqualByComparingTo("2120");
        }
        assertThat(items)
                .filteredOn(row -> row.getField("kind").equals("HardwareLeaseLineItem"))
                .hasSize(2)
                .allMatch(row -> row.getField("other").contains("\"serialNumbers\":["));
        assertThat(home).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_wrong_total_is_told_exactly_with_a_code_of_its_own() throws Exception {
        simulator.addInvoice(TestInvoice.of(INVOICE).lineItems(3).totalOffBy(new BigDecimal("0.01")));

        Program.Result result = run("--json");

        JsonNode document =
                new ObjectMapper().readTree(result.out()).path("documents").get(0);
        assertThat(result.code()).isEqualTo(3);
        assertThat(document.path("difference").decimalValue()).isEqualByComparingTo("-0.01");
        assertThat(result.err())
                .containsPattern("error: The line items do not add up: " + INVOICE
                        + " states \\S+ USD \\(totalCharges\\), found \\S+ USD, difference -0\\.01 USD\\. See ");
        assertThat(out().resolve("line-items.csv")).exists();
    }

    @Test
    void the_total_of_an_amendment_is_checked_as_well() {
        simulator.addInvoice(TestInvoice.of(INVOICE).lineItems(3));
        simulator.addInvoice(
                TestInvoice.of("G000000002").amends(INVOICE).lineItems(2).totalOffBy(new BigDecimal("-7")));

        Program.Result result = run();

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("do not add up: G000000002 states ", "difference 7.00 USD");
    }

    @Test
    void usage_can_be_left_out_and_changes_no_total() {
        simulator.addInvoice(TestInvoice.of(INVOICE).lineItems(5).lineItems(LineItemKind.DAILY_RATED_USAGE, 7));

        assertThat(run("--no-usage").code()).isZero();

        assertThat(Csv.read(out().resolve("line-items.csv"))).hasSize(5);
        assertThat(lineItemCalls()).hasSize(1);
    }

    @Test
    void a_line_item_that_cannot_be_read_is_written_as_it_was_sent_and_is_a_difference() {
        simulator.addInvoice(TestInvoice.of(INVOICE).lineItems(4).customers(1));
        program.receiving("\"quantity\":\"lots\",\"was\":", "\"quantity\":");

        Program.Result result = run();

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("4 line items cannot be read");
        assertThat(Csv.read(out().resolve("line-items.csv")))
                .hasSize(4)
                .allMatch(row -> row.getField("kind").equals("unreadable")
                        && row.getField("other").contains("lots"));
    }

    @Test
    void an_invoice_that_is_not_there_is_named_and_leaves_no_folder() {
        Program.Result result = run();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("error: There is no invoice " + INVOICE
                        + "; 'samples/run invoices list' shows those there are");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_service_that_fails_in_the_middle_leaves_the_files_of_the_earlier_run() throws Exception {
        simulator.addInvoice(TestInvoice.of(INVOICE).lineItems(5_000));
        Path earlier = Files.createDirectories(out()).resolve("line-items.csv");
        Files.writeString(earlier, "earlier");
        simulator
                .faults()
                .onOperation("get-invoiceline-items")
                .afterPassing(2)
                .always()
                .respond(500);

        Program.Result result = run();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("broken off after 4,000 line items");
        assertThat(result.err()).contains("error: The service answered 500");
        assertThat(out().toFile().list()).containsExactly("line-items.csv");
        assertThat(earlier).hasContent("earlier");
    }

    @Test
    void ctrl_c_says_how_far_it_came_and_leaves_no_file() {
        simulator.addInvoice(TestInvoice.of(INVOICE).lineItems(9_000));
        program.stopAfterReads("/lineitems", 2);

        Program.Result result = run();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .containsPattern("error: Stopped at your word after [24],000 line items\\. No file was completed");
        assertThat(lineItemCalls()).hasSizeLessThan(4);
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_place_that_cannot_be_written_is_refused_before_the_line_items_are_read() throws Exception {
        simulator.addInvoice(TestInvoice.of(INVOICE).lineItems(5));
        Files.createFile(out());

        Program.Result result = run();

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("error: The folder " + out() + " cannot be made: there is a file of this name");
        assertThat(lineItemCalls()).isEmpty();
    }

    @Test
    void the_real_service_is_read_without_a_question_by_a_signed_in_user_only() {
        simulator.addInvoice(TestInvoice.of(INVOICE).lineItems(5));
        Program live =
                new Program(home).with(simulator).realServicePlayedBy(simulator).environment(LiveTest.CREDENTIALS);
        String[] command = {"reconcile", INVOICE, "--live", "--out", out().toString()};

        Program.Result appOnly = live.run(command);
        live.run("login", "--live");
        Program.Result signedIn = live.run(command);

        assertThat(appOnly.code()).isEqualTo(2);
        assertThat(appOnly.err()).contains("error: This needs a signed-in user (App+User)");
        assertThat(signedIn.code()).as(signedIn.err()).isZero();
        assertThat(signedIn.err()).doesNotContain("?");
    }

    @Test
    void the_size_of_an_invoice_can_be_chosen_for_the_embedded_simulator_only() {
        Program.Result result = run("--items", "5");
        Program.Result negative = new Program(home).run("reconcile", INVOICE, "--items", "-1");

        assertThat(result.err()).contains("error: --items is for the simulator in this process");
        assertThat(negative.err()).contains("error: --items must be 0 or more, was -1");
        assertThat(List.of(result.code(), negative.code())).containsOnly(2);
    }

    private Path out() {
        return home.resolve("out");
    }

    private Program.Result run(String... more) {
        List<String> line = new ArrayList<>(List.of("reconcile", INVOICE, "--out", out().toString()));
        line.addAll(List.of(more));
        line.addAll(List.of("--base-url", simulator.baseUrl().toString()));
        return program.run(line.toArray(String[]::new));
    }

    private List<RecordedExchange> lineItemCalls() {
        return simulator.recordedExchanges().stream()
                .filter(exchange -> "get-invoiceline-items".equals(exchange.operation()))
                .toList();
    }
}
