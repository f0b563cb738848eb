package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.Download;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.invoices.InvoiceQuery;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.common.FilterOperator;
import dev.partnercenter.model.invoices.BillingPeriod;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.DocumentType;
import dev.partnercenter.model.invoices.EstimateLink;
import dev.partnercenter.model.invoices.Invoice;
import dev.partnercenter.model.invoices.InvoiceLineItemType;
import dev.partnercenter.model.invoices.InvoiceSummary;
import dev.partnercenter.model.invoices.InvoiceType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Invoices, the balance of the account, and the documents of an invoice. */
@Timeout(10)
class InvoicesTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    void an_invoice_has_exact_amounts_its_kinds_of_line_items_and_what_amends_it() {
        service.answer(200, Fixture.read("invoices/invoice.json"));

        Invoice invoice = partner.invoices().byId("G000071204").get();

        assertThat(invoice.totalCharges()).isEqualTo(new BigDecimal("18250.07"));
        assertThat(invoice.invoiceDate()).isEqualTo(Instant.parse("2026-02-06T09:12:44.3301Z"));
        assertThat(invoice.documentType()).isEqualTo(DocumentType.INVOICE);
        assertThat(invoice.invoiceType()).isEqualTo(InvoiceType.ONE_TIME);
        assertThat(invoice.invoiceDetails()).first().satisfies(detail -> {
            assertThat(detail.billingProvider()).isEqualTo(BillingProvider.ONE_TIME);
            assertThat(detail.invoiceLineItemType()).isEqualTo(InvoiceLineItemType.BILLING_LINE_ITEMS);
        });
        assertThat(invoice.amendments())
                .extracting(Invoice::documentType)
                .containsExactly(new DocumentType("AdjustmentNote"));
        assertThat(invoice.taxReceipts())
                .first()
                .satisfies(receipt -> assertThat(receipt.id()).isEqualTo("7120"));
        assertThat(invoice.additionalProperties()).isEmpty();
        assertThat(pathOf(service.request())).isEqualTo("/v1/invoices/G000071204");
    }

    @Test
    void invoices_are_walked_by_offset_and_chosen_by_a_filter() {
        service.answer(200, "{\"totalCount\":3,\"items\":[{\"id\":\"i1\"},{\"id\":\"i2\"}]}")
                .answer(200, "{\"totalCount\":3,\"items\":[{\"id\":\"i3\"}]}");
        FieldFilter thisYear = new FieldFilter("InvoiceDate", FilterOperator.GREATER_THAN, "2026-01-01");

        assertThat(partner
                        .invoices()
                        .list(InvoiceQuery.all()
                                .withFilter(thisYear)
                                .withOffset(0)
                                .withSize(2))
                        .stream()
                        .map(Invoice::id))
                .containsExactly("i1", "i2", "i3");

        RecordedRequest first = service.request();
        assertThat(first.getRequestUrl().queryParameter("filter")).isEqualTo(thisYear.toJson());
        assertThat(first.getRequestUrl().queryParameter("size")).isEqualTo("2");
        RecordedRequest second = service.request();
        assertThat(second.getRequestUrl().queryParameter("filter")).isEqualTo(thisYear.toJson());
        assertThat(second.getRequestUrl().queryParameter("offset")).isEqualTo("2");
    }

    @Test
    void where_the_service_sends_all_invoices_whatever_the_size_each_comes_once() {
        service.answer(200, "{\"totalCount\":3,\"items\":[{\"id\":\"i1\"},{\"id\":\"i2\"},{\"id\":\"i3\"}]}")
                .answer(200, "{\"items\":[]}");

        assertThat(partner.invoices().list(InvoiceQuery.all().withSize(2)).toList())
                .hasSize(3);
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void the_balance_is_told_for_each_type_of_invoice() {
        service.answer(
                200,
                "{\"balanceAmount\":751.39,\"details\":[{\"invoiceType\":\"Recurring\","
                        + "\"summary\":{\"balanceAmount\":202.87}}]}");

        InvoiceSummary balance = partner.invoices().summary();

        assertThat(balance.balanceAmount()).isEqualTo(new BigDecimal("751.39"));
        assertThat(balance.details())
                .extracting(detail -> detail.summary().balanceAmount())
                .containsExactly(new BigDecimal("202.87"));
    }

    @Test
    void balances_in_several_currencies_come_as_one_list() {
        service.answer(200, Fixture.read("invoices/balances.json"));

        List<InvoiceSummary> balances = partner.invoices().summaries();

        assertThat(balances).extracting(InvoiceSummary::currencyCode).containsExactly("USD", "EUR");
        assertThat(balances.get(0).details())
                .extracting(detail -> detail.invoiceType())
                .containsExactly(InvoiceType.RECURRING, InvoiceType.ONE_TIME);
        assertThat(balances.get(0).details().get(0).summary().lastPaymentDate())
                .isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
        assertThat(pathOf(service.request())).isEqualTo("/v1/invoices/summaries");
    }

    @Test
    void links_to_what_is_not_billed_yet_are_asked_for_in_one_currency() {
        service.answer(200, Fixture.read("invoices/estimate-links.json"));

        List<EstimateLink> links = partner.invoices().estimateLinks("USD");

        assertThat(links)
                .extracting(EstimateLink::period)
                .containsExactly(BillingPeriod.CURRENT, BillingPeriod.PREVIOUS);
        assertThat(links.get(1).link().uri()).startsWith("/invoices/unbilled/lineitems?provider=all");
        assertThat(links)
                .allSatisfy(link -> assertThat(link.additionalProperties()).isEmpty());
        assertThat(pathOf(service.request())).isEqualTo("/v1/invoices/estimates/links?currencyCode=USD");
    }

    @Test
    void a_statement_is_saved_to_a_file() throws IOException {
        service.answer(new MockResponse()
                .setHeader("Content-Type", "application/pdf")
                .setHeader("Content-Disposition", "attachment; filename=Invoice_G000071204.pdf")
                .setBody("%PDF of the invoice"));
        Path file = folder.resolve("G000071204.pdf");

        Download statement = partner.invoices().byId("G000071204").statement();

        assertThat(statement.contentType()).isEqualTo("application/pdf");
        assertThat(statement.saveTo(file)).isEqualTo(19);
        assertThat(Files.readString(file)).isEqualTo("%PDF of the invoice");
        RecordedRequest request = service.request();
        assertThat(pathOf(request)).isEqualTo("/v1/invoices/G000071204/documents/statement");
        assertThat(request.getHeader("Accept")).isEqualTo("*/*");
    }

    @Test
    void a_receipt_is_passed_on_to_a_stream() throws IOException {
        service.answer(new MockResponse().setBody("%PDF of the receipt"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (Download receipt =
                partner.invoices().byId("G000071204").receipt("7120").statement()) {
            assertThat(receipt.contentType()).isNull();
            receipt.transferTo(out);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("%PDF of the receipt");
        assertThat(pathOf(service.request())).isEqualTo("/v1/invoices/G000071204/receipts/7120/documents/statement");
    }

    @Test
    void a_statement_that_is_not_there_is_an_exception_and_no_stream() {
        service.answer(404, "{\"code\":3000,\"description\":\"No such invoice\"}");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> partner.invoices().byId("G0").statement())
                .withMessageContaining("No such invoice");
    }

    @Test
    void numbers_that_cannot_be_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvoiceQuery.all().withSize(0))
                .withMessageStartingWith("size must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvoiceQuery.all().withOffset(-1))
                .withMessageStartingWith("offset must be at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvoiceQuery.all().withFilter(null))
                .withMessageStartingWith("filter must not be null");
    }

    private static String pathOf(RecordedRequest request) {
        return request.getPath().substring("/api.partnercenter.microsoft.com".length());
    }
}
