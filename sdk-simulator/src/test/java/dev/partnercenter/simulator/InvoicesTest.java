package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class InvoicesTest {

    private PartnerCenterSimulator simulator;
    private TestClient client;

    @BeforeEach
    void start(PartnerCenterSimulator started) {
        simulator = started;
        client = TestClient.of(started);
    }

    @Test
    void invoices_are_listed_with_what_they_are_and_what_changes_them() {
        simulator.addInvoice(
                TestInvoice.of("G1").lineItems(3).month(YearMonth.of(2026, 1)).receipt("123456"));
        simulator.addInvoice(TestInvoice.of("D1").lineItems(LineItemKind.LICENSE_BASED, 3));
        simulator.addInvoice(TestInvoice.of("G2").lineItems(1).amends("G1"));
        JsonNode list = client.get("/v1/invoices").json();

        assertThat(texts(list, "id")).containsExactly("G1", "D1");
        assertThat(texts(list, "invoiceType")).containsExactly("OneTime", "Recurring");
        JsonNode first = list.at("/items/0");
        assertThat(first.path("invoiceDate").asText()).isEqualTo("2026-02-01T00:00:00Z");
        assertThat(first.path("billingPeriodEndDate").asText()).isEqualTo("2026-01-31T00:00:00Z");
        assertThat(first.at("/taxReceipts/0/id").asText()).isEqualTo("123456");
        assertThat(first.at("/amendments/0/id").asText()).isEqualTo("G2");
        assertThat(first.at("/amendments/0/amendsOf").asText()).isEqualTo("G1");
        assertThat(first.at("/links/self/uri").asText()).isEqualTo("/invoices/OneTime-G1");
    }

    @Test
    void only_the_invoice_itself_links_to_its_document() {
        simulator.addInvoice(TestInvoice.of("G1").lineItems(1));
        assertThat(client.get("/v1/invoices").json().at("/items/0").has("pdfDownloadLink"))
                .isFalse();
        assertThat(client.get("/v1/invoices/OneTime-g1").text("/pdfDownloadLink"))
                .isEqualTo("/invoices/G1/documents/statement");
    }

    @Test
    void the_list_is_paged_by_offset_and_filtered_by_date() {
        for (int month = 1; month <= 5; month++) {
            simulator.addInvoice(TestInvoice.of("G" + month).month(YearMonth.of(2026, month)));
        }
        JsonNode page = client.get("/v1/invoices?size=2&offset=2").json();
        assertThat(texts(page, "id")).containsExactly("G3", "G4");
        assertThat(page.at("/links/next/uri").asText()).isEqualTo("/invoices?offset=4&size=2");

        assertThat(texts(filtered("InvoiceDate", "greater_than_or_equals", "2026-05-01"), "id"))
                .containsExactly("G4", "G5");
        assertThat(texts(filtered("InvoiceDate", "equals", "2026-03-01T00:00:00Z"), "id"))
                .containsExactly("G2");
        assertThat(filtered("Total", "equals", "1").path("code").asInt()).isEqualTo(900126);
        assertThat(filtered("InvoiceDate", "equals", "soon").path("code").asInt())
                .isEqualTo(3000);
        assertThat(client.get("/v1/invoices?size=few").status()).isEqualTo(400);
    }

    @Test
    void the_balance_is_what_is_left_to_pay_in_each_currency() {
        simulator.addInvoice(
                TestInvoice.of("G1").totalOffBy(new BigDecimal("100.25")).lineItems(0));
        simulator.addInvoice(TestInvoice.of("D1")
                .totalOffBy(new BigDecimal("50.50"))
                .lineItems(LineItemKind.LICENSE_BASED, 0)
                .paid(new BigDecimal("20.00")));
        simulator.addInvoice(TestInvoice.of("G2")
                .totalOffBy(new BigDecimal("7"))
                .lineItems(0)
                .currency("EUR"));

        JsonNode balance = client.get("/v1/invoices/summary").json();
        assertThat(balance.path("balanceAmount").decimalValue()).isEqualByComparingTo("130.75");
        assertThat(balance.at("/details/0/invoiceType").asText()).isEqualTo("Recurring");
        assertThat(balance.at("/details/0/summary/lastPaymentAmount").decimalValue())
                .isEqualByComparingTo("20");
        assertThat(balance.at("/details/1/summary/lastPaymentDate").asText()).isEqualTo("0001-01-01T00:00:00");
        JsonNode summaries = client.get("/v1/invoices/summaries").json();
        assertThat(texts(summaries, "currencyCode")).containsExactly("USD", "EUR");
    }

    @Test
    void without_an_invoice_nothing_is_owed() {
        JsonNode balance = client.get("/v1/invoices/summary").json();
        assertThat(balance.path("balanceAmount").decimalValue()).isZero();
        assertThat(balance.path("latestInvoiceDate").asText()).isEqualTo("0001-01-01T00:00:00");
        assertThat(client.get("/v1/invoices/summaries")
                        .json()
                        .path("totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void documents_are_pdf_files() {
        simulator.addInvoice(
                TestInvoice.of("G1").totalOffBy(new BigDecimal("9.90")).receipt("123456"));
        Reply statement = client.get("/v1/invoices/G1/documents/statement");
        assertThat(statement.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(statement.header("Content-Disposition")).isEqualTo("attachment; filename=Invoice_G1.pdf");
        assertThat(statement.body())
                .startsWith("%PDF-1.4")
                .contains("Total 9.90 USD")
                .endsWith("%%EOF\n");
        int table = statement.body().indexOf("xref\n0 6");
        assertThat(statement.body()).contains("startxref\n" + table + "\n");

        assertThat(client.get("/v1/invoices/G1/receipts/123456/documents/statement")
                        .body())
                .contains("Tax receipt 123456");
        assertThat(client.get("/v1/invoices/G1/receipts/9/documents/statement").status())
                .isEqualTo(404);
        assertThat(client.get("/v1/invoices/G9/documents/statement").code()).isEqualTo(1000);
    }

    @Test
    void estimate_links_lead_to_what_is_not_billed_yet() {
        simulator.addInvoice(TestInvoice.unbilled().lineItems(3).lineItems(LineItemKind.DAILY_RATED_USAGE, 2));
        simulator.addInvoice(TestInvoice.unbilledOfPreviousMonth().lineItems(1).seed(2));
        JsonNode links =
                client.get("/v1/invoices/estimates/links?currencycode=usd").json();
        List<Integer> counts = new ArrayList<>();
        for (JsonNode link : links.path("items")) {
            JsonNode items =
                    client.get("/v1" + link.at("/link/uri").asText()).json().path("items");
            counts.add(items.size());
            items.forEach(
                    item -> assertThat(item.path("invoiceNumber").asText()).isEmpty());
        }
        assertThat(counts).containsExactly(2, 3, 0, 1);
        assertThat(client.get("/v1/invoices/estimates/links").text("/description"))
                .contains("currencyCode");
    }

    @Test
    void what_is_not_billed_yet_wants_a_currency_and_a_period() {
        simulator.addInvoice(TestInvoice.unbilled().lineItems(3));
        String items = "/v1/invoices/unbilled/lineitems?provider=onetime&invoiceLineItemType=billinglineitems";
        assertThat(client.get(items + "&period=current").text("/description")).contains("currencyCode");
        assertThat(client.get(items + "&currencyCode=USD").text("/description")).contains("period");
        assertThat(client.get("/v1/invoices/unbilled/lineitems/OneTime/BillingLineItems")
                        .status())
                .isEqualTo(400);
        JsonNode page =
                client.get(items + "&currencyCode=USD&period=current&size=2").json();
        assertThat(page.at("/links/next/uri").asText())
                .isEqualTo("/invoices/unbilled/lineitems?provider=onetime&invoiceLineItemType=billinglineitems"
                        + "&currencyCode=USD&period=current&size=2&seekOperation=Next");
        assertThat(client.get("/v1/invoices/unbilled").status()).isEqualTo(404);
    }

    private JsonNode filtered(String field, String operator, String value) {
        String filter =
                "{\"Field\": \"%s\", \"Operator\": \"%s\", \"Value\": \"%s\"}".formatted(field, operator, value);
        return client.get("/v1/invoices?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                .json();
    }

    private static List<String> texts(JsonNode list, String property) {
        List<String> texts = new ArrayList<>();
        list.path("items").forEach(item -> texts.add(item.path(property).asText()));
        return texts;
    }
}
