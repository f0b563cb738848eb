package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.DailyRatedUsageLineItem;
import dev.partnercenter.model.invoices.DailyUsageLineItem;
import dev.partnercenter.model.invoices.Invoice;
import dev.partnercenter.model.invoices.InvoiceDetail;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.InvoiceLineItemType;
import dev.partnercenter.model.invoices.LicenseBasedLineItem;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import dev.partnercenter.model.invoices.OtherInvoiceLineItem;
import dev.partnercenter.model.invoices.UsageBasedLineItem;
import dev.partnercenter.samples.invoice.Balance;
import dev.partnercenter.samples.invoice.Charges;
import dev.partnercenter.samples.invoice.Document;
import dev.partnercenter.samples.invoice.Sums;
import dev.partnercenter.samples.invoice.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Line items added up to the last digit, and compared with what the invoice states. */
@Tag("once")
class TotalsTest {
    private static final Document.Section SECTION =
            new Document.Section(BillingProvider.ONE_TIME, InvoiceLineItemType.BILLING_LINE_ITEMS);

    @Test
    void amounts_are_added_in_all_their_digits() {
        Totals totals =
                totals("0.3000000001", purchase("P1", "C1", "USD", "0.1"), purchase("P1", "C1", "USD", "0.2000000001"));

        Balance.Line line = totals.balances().get(0).lines().get(0);

        assertThat(line.found()).isEqualTo("0.3000000001");
        assertThat(line.isEven()).isTrue();
    }

    @Test
    void a_difference_has_its_sign_and_its_last_digit() {
        Balance.Line line = totals("100.00", purchase("P1", "C1", "USD", "99.9999"))
                .balances()
                .get(0)
                .lines()
                .get(0);

        assertThat(line.isEven()).isFalse();
        assertThat(line.difference()).isEqualTo("-0.0001");
    }

    @Test
    void zeros_at_the_end_are_no_difference() {
        assertThat(totals("5", purchase("P1", "C1", "USD", "5.00"))
                        .balances()
                        .get(0)
                        .lines())
                .singleElement()
                .matches(Balance.Line::isEven);
    }

    @Test
    void sums_are_by_product_and_customer_and_never_across_currencies() {
        Totals totals = totals(
                "6",
                purchase("P1", "C1", "USD", "1"),
                purchase("P1", "C2", "USD", "2"),
                purchase("P2", "C1", "USD", "3"),
                purchase("P1", "C1", "EUR", "40"));

        assertThat(totals.byProduct())
                .extracting(
                        Sums.Row::currency,
                        row -> row.ids().get(0),
                        row -> row.sum().total().intValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("EUR", "P1", 40),
                        org.assertj.core.groups.Tuple.tuple("USD", "P1", 3),
                        org.assertj.core.groups.Tuple.tuple("USD", "P2", 3));
        assertThat(totals.byCustomer())
                .extracting(row ->
                        row.currency() + row.ids() + row.name() + row.sum().total())
                .containsExactly("EUR[C1]Name of C140", "USD[C1]Name of C14", "USD[C2]Name of C22");
        assertThat(totals.byCurrency())
                .extracting(row -> row.currency() + row.sum().total())
                .containsExactly("EUR40", "USD6");
    }

    @Test
    void a_currency_that_the_invoice_does_not_have_is_a_difference() {
        List<Balance.Line> lines = totals("1", purchase("P1", "C1", "USD", "1"), purchase("P1", "C1", "EUR", "40"))
                .balances()
                .get(0)
                .lines();

        assertThat(lines).extracting(Balance.Line::currency).containsExactly("USD", "EUR");
        assertThat(lines).extracting(Balance.Line::isEven).containsExactly(true, false);
        assertThat(lines.get(1).difference()).isEqualByComparingTo("40");
    }

    @Test
    void each_kind_counts_by_its_own_total_and_details_and_unknown_kinds_by_none() {
        Totals totals = totals(
                "111",
                purchase("P1", "C1", "USD", "1"),
                LicenseBasedLineItem.builder()
                        .currency("USD")
                        .totalForCustomer(new BigDecimal("10"))
                        .amount(new BigDecimal("7000"))
                        .build(),
                UsageBasedLineItem.builder()
                        .currency("USD")
                        .postTaxTotal(new BigDecimal("100"))
                        .pretaxCharges(new BigDecimal("90"))
                        .build(),
                DailyRatedUsageLineItem.builder()
                        .billingCurrency("USD")
                        .billingPreTaxTotal(new BigDecimal("5000"))
                        .build(),
                DailyUsageLineItem.builder().consumedQuantity(BigDecimal.TEN).build(),
                OtherInvoiceLineItem.builder()
                        .attributes(new ResourceAttributes(null, "HardwareLeaseLineItem", Map.of()))
                        .additionalProperties(Map.of("amountDue", 9))
                        .build());

        assertThat(totals.balances().get(0).lines()).singleElement().matches(Balance.Line::isEven);
        assertThat(totals.balances().get(0).unknown()).isOne();
        assertThat(totals.lineItems()).isEqualTo(6);
        assertThat(totals.kinds())
                .extracting(kind -> kind.name() + " " + kind.counts())
                .containsExactly(
                        "OneTimeInvoiceLineItem YES",
                        "LicenseBasedLineItem YES",
                        "UsageBasedLineItem YES",
                        "DailyRatedUsageLineItem DETAIL",
                        "DailyUsageLineItem DETAIL",
                        "HardwareLeaseLineItem UNKNOWN");
    }

    @Test
    void a_charge_without_an_amount_and_an_invoice_without_a_total_are_noticed() {
        Document document = Document.of(Invoice.builder().id("G1").build()).get(0);
        Totals totals = new Totals(List.of(document));
        totals.add(
                document, SECTION, Charges.of(OneTimeInvoiceLineItem.builder().build()));

        assertThat(totals.balances().get(0).withoutAmount()).isOne();
        assertThat(totals.balances().get(0).lines()).singleElement().matches(line -> !line.isEven());
    }

    @Test
    void an_invoice_comes_with_what_amends_it_and_asks_for_each_kind_once() {
        InvoiceDetail purchases = detail("one_time");
        Invoice note = Invoice.builder().id("G3").build();
        List<Document> documents = Document.of(Invoice.builder()
                .id("G1")
                .invoiceDetails(List.of(purchases, detail("OneTime"), detail("office")))
                .amendments(List.of(
                        Invoice.builder().id("G2").amendments(List.of(note)).build()))
                .build());

        assertThat(documents).extracting(Document::id).containsExactly("G1", "G2", "G3");
        assertThat(documents.get(0).sections()).hasSize(2);
    }

    private static InvoiceDetail detail(String provider) {
        return InvoiceDetail.builder()
                .billingProvider(new BillingProvider(provider))
                .invoiceLineItemType(InvoiceLineItemType.BILLING_LINE_ITEMS)
                .build();
    }

    private static Totals totals(String stated, InvoiceLineItem... items) {
        Document document = Document.of(Invoice.builder()
                        .id("G1")
                        .currencyCode("USD")
                        .totalCharges(new BigDecimal(stated))
                        .build())
                .get(0);
        Totals totals = new Totals(List.of(document));
        for (InvoiceLineItem item : items) {
            totals.add(document, SECTION, Charges.of(item));
        }
        return totals;
    }

    private static InvoiceLineItem purchase(String product, String customer, String currency, String total) {
        return OneTimeInvoiceLineItem.builder()
                .productId(product)
                .customerId(customer)
                .customerName("Name of " + customer)
                .currency(currency)
                .totalForCustomer(new BigDecimal(total))
                .build();
    }
}
